/**
 * The essential constraints of a Frictionless data package (version 1) and of the Table Schemas in it, in our own
 * words, after https://specs.frictionlessdata.io/data-package/, /data-resource/, /tabular-data-resource/ and
 * /table-schema/. The official profiles come only with packages that bring a dozen others along.
 */
const text = { type: 'string', minLength: 1 }
const uri = { type: 'string', format: 'uri' }

const licence = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: text, path: uri },
}

const source = { type: 'object', required: ['title'], properties: { title: text, path: uri } }

const names = { anyOf: [text, { type: 'array', minItems: 1, uniqueItems: true, items: text }] }

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: text,
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'year', 'geopoint', 'array', 'object', 'any'] },
    title: text,
    description: text,
    example: text,
    trueValues: { type: 'array', minItems: 1, items: text },
    falseValues: { type: 'array', minItems: 1, items: text },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
        minLength: { type: 'integer', minimum: 0 },
        maxLength: { type: 'integer', minimum: 0 },
      },
    },
  },
  // Formats depend on the type, and only a boolean has values for true and false.
  allOf: [
    {
      anyOf: [
        {
          properties: {
            type: { const: 'string' },
            format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
          },
        },
        { properties: { type: { not: { const: 'string' } }, format: { const: 'default' } } },
      ],
    },
    {
      anyOf: [
        { properties: { type: { const: 'boolean' } } },
        { not: { anyOf: [{ required: ['trueValues'] }, { required: ['falseValues'] }] } },
      ],
    },
  ],
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: names,
    missingValues: { type: 'array', items: { type: 'string' } },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    // A path below the package: neither absolute, nor through a parent, nor hidden.
    path: { type: 'string', pattern: String.raw`^(?![./~])(?!.*\.\.)[^\\]+$` },
    profile: { enum: ['data-resource', 'tabular-data-resource'] },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[a-z]+/[-+.a-z]+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect: {
      type: 'object',
      required: ['delimiter', 'doubleQuote'],
      properties: { delimiter: { type: 'string', minLength: 1, maxLength: 1 }, doubleQuote: { type: 'boolean' } },
    },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', minItems: 1, items: source },
    schema: tableSchema,
  },
  anyOf: [{ properties: { profile: { not: { const: 'tabular-data-resource' } } } }, { required: ['schema'] }],
}

export const dataPackageProfile = {
  type: 'object',
  required: ['resources', 'name', 'licenses'],
  properties: {
    profile: { enum: ['data-package', 'tabular-data-package'] },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
    created: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$` },
    keywords: { type: 'array', minItems: 1, items: text },
    licenses: { type: 'array', minItems: 1, items: licence },
    sources: { type: 'array', minItems: 1, items: source },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: {
          title: text,
          role: { enum: ['author', 'publisher', 'maintainer', 'wrangler', 'contributor'] },
        },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
