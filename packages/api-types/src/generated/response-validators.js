// Generated from specs/ (sha256 of the bundle: 7f8dc403dbfad86a80b256fb5cacc48377271d90038ba59378670c6599ac411a).
// Do not edit: change the description and run `pnpm generate`.

const body1 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.securityToken === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "securityToken" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.securityToken !== void 0) {
			if (typeof data.securityToken !== "string") {
				const err1 = {
					instancePath: instancePath + "/securityToken",
					schemaPath: "#/anyOf/0/properties/securityToken/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0.securityToken = true;
		props0.expires = true;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.data === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.data !== void 0) {
			let data1 = data.data;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.securityToken === void 0) {
					const err4 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/anyOf/1/properties/data/required",
						keyword: "required",
						params: { missingProperty: "securityToken" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.securityToken !== void 0) {
					if (typeof data1.securityToken !== "string") {
						const err5 = {
							instancePath: instancePath + "/data/securityToken",
							schemaPath: "#/anyOf/1/properties/data/properties/securityToken/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key0 in data1) if (key0 !== "securityToken") {
					const err6 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/anyOf/1/properties/data/unevaluatedProperties",
						keyword: "unevaluatedProperties",
						params: { unevaluatedProperty: key0 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/anyOf/1/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs5 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.data = true;
		}
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate20.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate20.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const body2 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items !== void 0) {
			if (!Array.isArray(data.items)) {
				const err0 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data1 = data.total;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
				const err1 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.page !== void 0) {
			let data2 = data.page;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
				const err2 = {
					instancePath: instancePath + "/page",
					schemaPath: "#/properties/page/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "items" && key0 !== "total" && key0 !== "page") {
			const err3 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body3 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err0 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "message") {
			const err1 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body4 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const body5 = validate24;
const schema35 = {
	"type": "object",
	"properties": { "items": {
		"type": "array",
		"items": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"image": { "type": ["string", "null"] }
			},
			"unevaluatedProperties": false
		}
	} },
	"unevaluatedProperties": false,
	"$id": "body5"
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err0 = {
									instancePath: instancePath + "/items/" + i0 + "/name",
									schemaPath: "#/properties/items/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
						}
						if (data1.image !== void 0) {
							let data3 = data1.image;
							if (typeof data3 !== "string" && data3 !== null) {
								const err1 = {
									instancePath: instancePath + "/items/" + i0 + "/image",
									schemaPath: "#/properties/items/items/properties/image/type",
									keyword: "type",
									params: { type: schema35.properties.items.items.properties.image.type }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						}
						for (const key0 in data1) if (key0 !== "name" && key0 !== "image") {
							const err2 = {
								instancePath: instancePath + "/items/" + i0,
								schemaPath: "#/properties/items/items/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key0 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/items/" + i0,
							schemaPath: "#/properties/items/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key1 in data) if (key1 !== "items") {
			const err5 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key1 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body6 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err0 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/oneOf/0/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.details !== void 0) {
			if (typeof data.details !== "string") {
				const err1 = {
					instancePath: instancePath + "/details",
					schemaPath: "#/oneOf/0/properties/details/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.message = true;
		props0.details = true;
	}
	const _errs7 = errors;
	if (typeof data !== "string") {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate25.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate25.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const body7 = validate26;
const schema37 = {
	"type": "object",
	"properties": {
		"items": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"image": { "type": ["string", "null"] }
				},
				"unevaluatedProperties": false
			}
		},
		"total": { "type": "integer" }
	},
	"unevaluatedProperties": false,
	"$id": "body7"
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.items !== void 0) {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err0 = {
									instancePath: instancePath + "/items/" + i0 + "/name",
									schemaPath: "#/properties/items/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
						}
						if (data1.image !== void 0) {
							let data3 = data1.image;
							if (typeof data3 !== "string" && data3 !== null) {
								const err1 = {
									instancePath: instancePath + "/items/" + i0 + "/image",
									schemaPath: "#/properties/items/items/properties/image/type",
									keyword: "type",
									params: { type: schema37.properties.items.items.properties.image.type }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						}
						for (const key0 in data1) if (key0 !== "name" && key0 !== "image") {
							const err2 = {
								instancePath: instancePath + "/items/" + i0,
								schemaPath: "#/properties/items/items/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key0 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/items/" + i0,
							schemaPath: "#/properties/items/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data4 = data.total;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				const err5 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		for (const key1 in data) if (key1 !== "items" && key1 !== "total") {
			const err6 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key1 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body8 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.success !== void 0) {
			if (typeof data.success !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/success",
					schemaPath: "#/properties/success/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err1 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "success" && key0 !== "message") {
			const err2 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body9 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rolledBackVersionId !== void 0) {
			if (typeof data.rolledBackVersionId !== "string") {
				const err0 = {
					instancePath: instancePath + "/rolledBackVersionId",
					schemaPath: "#/properties/rolledBackVersionId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "rolledBackVersionId") {
			const err1 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const body10 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.success !== void 0) {
			if (typeof data.success !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/success",
					schemaPath: "#/properties/success/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err1 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data2 = data.data;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err2 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		for (const key0 in data) if (key0 !== "success" && key0 !== "message" && key0 !== "data") {
			const err3 = {
				instancePath,
				schemaPath: "#/unevaluatedProperties",
				keyword: "unevaluatedProperties",
				params: { unevaluatedProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const describedResponses = {
	"POST /security/v1/token": { 200: { "application/json": body1 } },
	"GET /adaptors/cross": { 200: { "application/json": null } },
	"GET /adaptors/search": { 200: { "application/json": null } },
	"GET /adaptor/{adaptorId}": { 200: { "application/json": null } },
	"GET /adaptors/configuration": { 200: { "application/json": null } },
	"POST /adaptors/create": { 200: { "application/json": null } },
	"GET /organization/adaptors": { 200: { "application/json": null } },
	"GET /organization/customadaptors": { 200: { "application/json": null } },
	"POST /organization/adaptor/{adaptorId}/update": { 200: { "application/json": null } },
	"GET /brands": { 200: { "application/json": null } },
	"GET /hosebrands": { 200: { "application/json": null } },
	"GET /adaptorbrands": { 200: { "application/json": null } },
	"GET /wrapbrands": { 200: { "application/json": null } },
	"GET /otheritembrands": { 200: { "application/json": null } },
	"GET /brandnames": { 200: { "application/json": null } },
	"POST /brand/{brandId}/delete": { 200: { "application/json": null } },
	"POST /brand/{brandId}/update": { 200: { "application/json": null } },
	"POST /brands/export": { 200: { "application/json": null } },
	"GET /organization/defaultbrand": { 200: { "application/json": null } },
	"GET /organization/defaultadaptorbrand": { 200: { "application/json": null } },
	"POST /components/import": { 200: { "application/json": null } },
	"POST /components/exceltemplate": { 200: { "application/json": null } },
	"POST /components/export": { 200: { "application/json": null } },
	"GET /organization/components": { 200: { "application/json": null } },
	"POST /crimpfittings/sizes": { 200: { "application/json": null } },
	"POST /crimpfittings/create": { 200: { "application/json": null } },
	"GET /crimpfitting/{crimpfittingId}": { 200: { "application/json": null } },
	"POST /organization/crimpfitting/{crimpfittingId}/update": { 200: { "application/json": null } },
	"GET /organization/couplingseries": { 200: { "application/json": null } },
	"GET /organization/couplingseriesdetails": { 200: { "application/json": null } },
	"GET /organization/crimpfittings": { 200: { "application/json": null } },
	"GET /organization/crimpfittingswithferrules": { 200: { "application/json": null } },
	"GET /organization/customcrimpfittings": { 200: { "application/json": null } },
	"GET /customers": {
		200: { "application/json": body2 },
		500: { "application/json": body3 }
	},
	"GET /customernamess": { 200: { "application/json": null } },
	"POST /customers/create": {
		201: { "application/json": null },
		500: { "application/json": body4 }
	},
	"GET /customer/{customerId}": { 200: { "application/json": null } },
	"POST /customer/{customerId}/update": { 200: { "application/json": null } },
	"POST /customer/{customerId}/delete": {
		200: {},
		500: { "application/json": body4 }
	},
	"POST /customers/exceltemplate": { 200: { "application/json": null } },
	"POST /customers/export": { 200: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": null } },
	"GET /customer/{customerId}/items": {
		200: { "application/json": null },
		500: { "application/json": body5 }
	},
	"POST /customer/{customerId}/item/{itemId}/update": {
		200: { "application/json": null },
		500: { "application/json": body3 }
	},
	"POST /customer/{customerId}/item/{itemId}/delete": { 200: { "application/json": null } },
	"POST /customers/items/import": {
		200: { "application/json": null },
		401: {},
		500: { "application/json": body6 }
	},
	"POST /customers/items/exceltemplate": { 200: { "application/json": null } },
	"POST /customer/{customerId}/items/export": { 200: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": null } },
	"GET /customer/{customerId}/locations": { 200: { "application/json": null } },
	"POST /customer/{customerId}/location/{locationId}/update": { 200: { "application/json": null } },
	"POST /customer/{customerId}/location/{locationId}/delete": { 200: { "application/json": null } },
	"POST /ferrules/create": { 200: { "application/json": null } },
	"GET /ferrule/{ferruleId}": { 200: { "application/json": null } },
	"GET /organization/ferrule": { 200: { "application/json": null } },
	"POST /organization/ferrule/{ferruleId}/update": { 200: { "application/json": null } },
	"GET /organization/ferrules": { 200: { "application/json": null } },
	"GET /organization/customferrules": { 200: { "application/json": null } },
	"GET /genders": { 200: { "application/json": null } },
	"POST /hoses/sizes": { 200: { "application/json": null } },
	"POST /hoses/create": { 200: { "application/json": null } },
	"GET /hose/{hoseId}": { 200: { "application/json": null } },
	"GET /hose/{hoseId}/crimpspecs": { 200: { "application/json": null } },
	"POST /organization/hose/{hoseId}/update": { 200: { "application/json": null } },
	"GET /organization/hoses": { 200: { "application/json": null } },
	"GET /organization/customhoses": { 200: { "application/json": null } },
	"GET /organization/hasparker": { 200: { "application/json": null } },
	"POST /hoseassemblies/checkexisting": { 200: { "application/json": null } },
	"POST /hoseassemblies/create": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/datasheet": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/label": { 200: { "application/json": null } },
	"GET /hoseassemblies": { 200: { "application/json": null } },
	"GET /hoseassembly/{hoseAssemblyId}": { 200: { "application/json": null } },
	"GET /hoseassemblies/parse": { 200: { "application/json": null } },
	"POST /hoseassemblies/parsefeedback": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/saveas": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/update": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/delete": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/customers/update": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/customers/delete": { 200: { "application/json": null } },
	"POST /hoseassemblies/import": { 200: { "application/json": null } },
	"POST /hoseassemblies/exceltemplate": { 200: { "application/json": null } },
	"POST /hoseassemblies/export": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/getBillOfMaterials": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/getmarkenfile": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/getparkerptsfile": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/price": { 200: { "application/json": null } },
	"POST /hoseassembly/price": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/release": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/unrelease": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/obsolete": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/newversion": { 200: { "application/json": null } },
	"POST /hoseassembly/{hoseAssemblyId}/rollback": {
		200: { "application/json": body4 },
		204: {},
		400: { "application/json": body3 },
		401: {},
		403: {},
		404: { "application/json": body3 },
		500: { "application/json": body4 }
	},
	"POST /hoseassembly/{hoseAssemblyId}/revise": { 200: { "application/json": null } },
	"POST /hosekits/checkexisting": { 200: { "application/json": null } },
	"POST /hosekits/create": { 200: { "application/json": null } },
	"GET /hosekits": { 200: { "application/json": null } },
	"GET /hosekit/{hoseKitId}": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/update": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/release": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/newversion": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/rollback": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/revise": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/delete": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/addhoseassembly": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/addadaptor": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/addotheritem": { 200: { "application/json": null } },
	"GET /hosekit/{hoseKitId}/hoseassemblies": { 200: { "application/json": null } },
	"GET /hosekit/{hoseKitId}/adaptors": { 200: { "application/json": null } },
	"GET /hosekit/{hoseKitId}/otheritems": { 200: { "application/json": null } },
	"GET /hosekit/{hoseKitId}/allitems": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/item/{itemId}/delete": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/hoseassembly/{itemId}/update": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/adaptor/{itemId}/update": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/otheritem/{itemId}/update": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/getHoseKitDataSheet": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/getBillOfMaterials": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/getmarkenfile": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/getparkerptsfile": { 200: { "application/json": null } },
	"POST /hosekits/export": { 200: { "application/json": null } },
	"POST /hosekit/{hoseKitId}/labels": { 200: { "application/pdf": null } },
	"POST /hosekit/{hoseKitId}/price": { 200: { "application/json": null } },
	"GET /image/{belongsToId}": { 200: { "application/json": null } },
	"GET /inventory": { 200: { "application/json": null } },
	"POST /inventory/import": { 200: { "application/json": null } },
	"POST /inventory/exceltemplate": { 200: { "application/json": null } },
	"POST /inventoryitems/export": { 200: { "application/json": null } },
	"POST /inventoryitem/{inventoryItemId}/delete": { 200: { "application/json": null } },
	"POST /inventoryitem/update": { 200: { "application/json": null } },
	"GET /organization/hideinventory": { 200: { "application/json": null } },
	"GET /item/{itemId}": { 200: { "application/json": null } },
	"GET /organization/items": {
		200: { "application/json": null },
		500: { "application/json": body7 }
	},
	"GET /organization/itemtypes": { 200: { "application/json": null } },
	"GET /organization/pendingitems": { 200: { "application/json": null } },
	"POST /organization/item/{itemId}/update": { 200: { "application/json": null } },
	"GET /organization": { 200: { "application/json": null } },
	"POST /organization/update": { 200: { "application/json": null } },
	"GET /organization/defaults": { 200: { "application/json": null } },
	"GET /organization/currencies": { 200: { "application/json": null } },
	"POST /organization/currencies/update": { 200: { "application/json": null } },
	"GET /organization/subscription": { 200: { "application/json": null } },
	"GET /organization/erpname": { 200: { "application/json": null } },
	"GET /organization/usebetafeatures": { 200: { "application/json": null } },
	"POST /organization/acceptterms": {
		200: {},
		500: { "application/json": body4 }
	},
	"GET /organization/hasacceptedterms": { 200: { "application/json": null } },
	"POST /organization/productgroups/update": { 200: { "application/json": null } },
	"POST /organization/suppliers/update": { 200: { "application/json": null } },
	"POST /organization/locations/update": { 200: { "application/json": null } },
	"GET /organization/productgroups": { 200: { "application/json": null } },
	"GET /organization/suppliers": { 200: { "application/json": null } },
	"GET /organization/locations": { 200: { "application/json": null } },
	"GET /organization/apikeys": {
		200: { "application/json": null },
		500: { "application/json": body4 }
	},
	"POST /organization/apikeys": { 200: { "application/json": null } },
	"POST /organization/apikeys/{apiKeyId}/update": { 200: { "application/json": null } },
	"POST /organization/apikeys/{apiKeyId}/delete": {
		200: { "application/json": body4 },
		500: { "application/json": body4 }
	},
	"GET /organization/nextpartnumber": { 200: { "application/json": null } },
	"GET /organization/revisiondelimiter": { 200: { "application/json": null } },
	"GET /organization/api/history": { 200: { "application/json": null } },
	"POST /otheritems/create": { 200: { "application/json": null } },
	"POST /otheritems/{itemId}/delete": { 200: { "application/json": null } },
	"POST /otheritems/{itemId}/update": { 200: { "application/json": null } },
	"GET /otheritem/{otherItemId}": { 200: { "application/json": null } },
	"POST /organization/otheritem/{otherItemId}/update": { 200: { "application/json": null } },
	"GET /organization/customotheritems": { 200: { "application/json": null } },
	"GET /pricelists": { 200: { "application/json": null } },
	"GET /pricelistnames": { 200: { "application/json": null } },
	"POST /pricelists/create": { 200: { "application/json": null } },
	"GET /pricelist/{priceListId}": { 200: { "application/json": null } },
	"POST /pricelist/{priceListId}/update": { 200: { "application/json": null } },
	"POST /pricelist/{priceListId}/delete": { 200: { "application/json": null } },
	"POST /pricelists/import": {
		200: {},
		401: {},
		500: { "application/json": body4 }
	},
	"POST /pricelists/exceltemplate": { 200: { "application/json": null } },
	"POST /pricelists/export": {
		200: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": null },
		400: {},
		500: { "application/json": body4 }
	},
	"POST /salesestimates/checkexisting": {
		200: { "application/json": null },
		400: {},
		401: {},
		403: {},
		500: {}
	},
	"POST /salesestimates/create": { 200: { "application/json": null } },
	"GET /salesestimates": { 200: { "application/json": null } },
	"GET /salesestimate/{salesEstimateId}": { 200: { "application/json": null } },
	"GET /salesestimate/{salesEstimateId}/currentpricing": { 200: { "application/json": null } },
	"POST /salesestimate/{salesEstimateId}/update": { 200: { "application/json": null } },
	"POST /salesestimate/{salesEstimateId}/item/{itemId}/update": {
		200: {},
		400: {}
	},
	"POST /salesestimate/{salesEstimateId}/item/{itemId}/delete": { 200: { "application/json": null } },
	"POST /salesestimate/{salesEstimateId}/release": {
		200: { "application/json": body8 },
		400: {},
		401: {},
		403: {},
		404: {},
		500: {}
	},
	"POST /salesestimate/{salesEstimateId}/newversion": { 200: { "application/json": null } },
	"POST /salesestimate/{salesEstimateId}/rollback": {
		200: { "application/json": body9 },
		400: {},
		401: {},
		403: {},
		404: {},
		500: {}
	},
	"POST /salesestimate/{salesEstimateId}/revise": { 200: { "application/json": body10 } },
	"POST /salesestimate/{salesEstimateId}/getSalesEstimateDataSheet": { 200: { "application/json": null } },
	"POST /salesestimate/{salesEstimateId}/getBillOfMaterials": {
		200: { "application/pdf": null },
		400: {},
		401: {}
	},
	"GET /salesestimate/{salesEstimateId}/refresh": { 200: { "application/json": null } },
	"GET /salesestimate/{salesEstimateId}/items": { 200: { "application/json": null } },
	"POST /salesestimates/export": { 200: { "application/json": null } },
	"GET /shapes": { 200: { "application/json": null } },
	"GET /hosesizes": { 200: { "application/json": null } },
	"GET /endsizes": { 200: { "application/json": null } },
	"GET /styles": { 200: { "application/json": null } },
	"GET /user": { 200: { "application/json": null } },
	"POST /users/update": {
		200: {},
		400: {},
		401: {},
		403: {}
	},
	"POST /user/resetpassword": {
		200: {},
		401: {},
		403: {}
	},
	"GET /organization/userroles": { 200: { "application/json": null } },
	"GET /organization/userrolesandsubscription": { 200: { "application/json": null } },
	"GET /organization/roles": { 200: { "application/json": null } },
	"POST /organization/users/invite": {
		200: {},
		400: {},
		401: {},
		403: {}
	},
	"POST /organization/user/{userId}/delete": { 200: { "application/json": null } },
	"POST /organization/user/{userId}/remind": { 200: { "application/json": null } },
	"GET /organization/users": { 200: { "application/json": null } },
	"GET /warehouses": { 200: { "application/json": null } },
	"GET /warehouse/{warehouseId}": { 200: { "application/json": null } },
	"POST /warehouses/create": { 200: { "application/json": null } },
	"POST /warehouse/{warehouseId}/delete": { 200: { "application/json": null } },
	"POST /warehouse/{warehouseId}/update": { 200: { "application/json": null } },
	"POST /warehouses/export": { 200: { "application/json": null } },
	"POST /warehouses/import": { 200: { "application/json": null } },
	"POST /warehouses/exceltemplate": { 200: { "application/json": null } },
	"GET /organization/defaultwarehouse": { 200: { "application/json": null } },
	"POST /workorders/checkexisting": { 200: { "application/json": null } },
	"POST /workorders/create": { 200: { "application/json": null } },
	"GET /workorders": {
		200: { "application/json": null },
		500: { "application/json": body4 }
	},
	"GET /workorder/{workOrderId}": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/update": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/delete": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/addline": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/release": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/newversion": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/rollback": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/revise": { 200: { "application/json": null } },
	"GET /workorder/{workOrderId}/items": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/item/{itemId}/delete": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/item/{itemId}/update": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/getWorkOrderDataSheet": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/getmarkenfile": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/getparkerptsfile": { 200: { "application/json": null } },
	"POST /workorders/export": { 200: { "application/json": null } },
	"POST /workorder/{workOrderId}/labels": { 200: { "application/json": null } },
	"POST /wraps/create": { 200: { "application/json": null } },
	"GET /wrap/{wrapId}": { 200: { "application/json": null } },
	"GET /organization/wrapstyles": { 200: { "application/json": null } },
	"GET /organization/wrapcoverage": { 200: { "application/json": null } },
	"POST /organization/wrap/{wrapId}/update": { 200: { "application/json": null } },
	"GET /organization/wraps": { 200: { "application/json": null } },
	"GET /organization/customwraps": { 200: { "application/json": null } }
};
const describedNames = [
	"data",
	"details",
	"expires",
	"image",
	"items",
	"message",
	"name",
	"page",
	"rolledBackVersionId",
	"securityToken",
	"success",
	"total"
];
export { body1, body10, body2, body3, body4, body5, body6, body7, body8, body9, describedNames, describedResponses };
