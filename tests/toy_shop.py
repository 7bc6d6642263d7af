# ruff: noqa: E501  # descriptions are short as flow mappings, and a line of one cannot be broken everywhere
"""A small invented API that has one of each thing that a report tells apart."""

SHOP = """\
openapi: 3.1.0
info: {title: Toy Shop, version: '1.2'}
servers: [{url: 'https://api.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      x-resource: pets
      x-method: list
      x-retry: safe
      x-evidence: seed
      x-sources: [page 1, 'https://shop.test/pets']
      x-pagination: {request: next, cursor: /next, items: /data}
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      - {name: next, in: query, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/PetList'}}}}
        '401': {description: no key}
        5XX: {description: broken}
        default: {description: anything else}
    post:
      operationId: createPet
      x-resource: pets
      x-method: create
      summary: Put a pet into the shop.
      x-retry: key
      x-idempotency-key: {in: header, name: Once}
      x-evidence: page
      x-open-questions: [How long a key lives., 'Whether a name may stand twice in one shop, and what the shop then answers to the second of the two.']
      parameters: [{name: Once, in: header, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name], properties: {tags: {}, name: {type: string}}}}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '409': {description: there already}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete:
      operationId: removePet
      x-resource: pets
      x-method: remove
      x-evidence: inferred
      responses: {'204': {description: gone}}
  /pets/{id}/photo:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: photo
      x-resource: pets
      x-method: photo
      x-retry: idempotent
      responses: {'200': {description: ok, content: {image/png: {schema: {type: string, format: binary}}}}}
  /toys:
    post:
      operationId: throw
      x-resource: pets.toys
      x-method: throw
      x-evidence: vendor-client
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {}}}}}
  /health:
    get: {operationId: check, tags: [health], responses: {'200': {description: ok, content: {text/plain: {schema: {type: string}}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    PetList: {type: object, properties: {next: {type: string}, data: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
"""
