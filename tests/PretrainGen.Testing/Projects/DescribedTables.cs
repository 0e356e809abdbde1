namespace PretrainGen.Testing.Projects;

/// <summary>Small tables whose schemas say all that a schema can say.</summary>
internal static class DescribedTables
{
    /// <summary>Countries, with numbers of their own, further names and identifiers.</summary>
    public static IReadOnlyList<ProjectFile> Countries { get; } =
    [
        ProjectFile.Of("countries.csv", """
            Code,Id,Number,Also,Country
            DE,Germany,276,Deutschland;BRD,Federal Republic of Germany
            FR,France,250,,French Republic
            XX,,7,Atlantis,No such land

            """),
        ProjectFile.Schema("countries.schema.json", """
            {
              "fields": [
                { "name": "Code", "type": "string" },
                { "name": "Id", "type": "string" },
                { "name": "Number", "type": "integer" },
                { "name": "Also", "type": "list", "delimiter": ";" },
                { "name": "Country", "type": "string", "constraints": { "unique": true } }
              ],
              "primaryKey": "Code",
              "pretraingen": {
                "doc": "Country", "aliases": "Also", "identifier": "Id", "enumValue": "Number",
                "obsolete": { "when": { "Code": { "pattern": "^X" } }, "message": "{Code} is \"no\" country." }
              }
            }
            """),
    ];

    /// <summary>Devices, with a column of every type.</summary>
    public static IReadOnlyList<ProjectFile> Devices { get; } =
    [
        ProjectFile.Of("devices.csv", """
            Device;Price;Stock;Sold;Active;Since;Seen;Local;At;Kind;Grade;Tags;Sizes;Ratios;Flags;Days;Kinds;Made;Sells;Parts;On;Note;NoteZh
            Lamp;€ 1.234,50;1'000;3000000000;yes;31/12/1999;2020-01-02T03:04:05Z;2020-01-02T03:04:05;08:30:00;l;1;a|b;1|2|3;1.5|2;true|false;2020-01-02|2020-01-03;l|t;DE;DE|FR;Bulb|Cord;Table;A lamp.;灯。
            Table;95;-;;no;;;2021-01-01T00:00:00;;t;2;;;;;;;FR;;;;A table.;桌子。
            Bulb;NaN;5;1;no;;2020-01-02T04:04:05+01:00;2022-01-01T00:00:00;;l;1;c;;;;;l;;FR;;Lamp;;
            Cord;;0;2;yes;;;2022-01-01T00:00:00;;t;2;;7;;;;;XX;XX;;;;

            """, ("Delimiter", "semicolon")),
        ProjectFile.Schema("devices.schema.json", """
            {
              "fields": [
                { "name": "Device", "type": "string", "title": "Device", "description": "What it is called.", "example": "Lamp" },
                { "name": "Price", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false },
                { "name": "Stock", "type": "integer", "groupChar": "'", "missingValues": [{ "value": "-", "label": "not counted" }, ""] },
                { "name": "Sold", "type": "integer", "title": "Pieces sold so far" },
                { "name": "Active", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"], "constraints": { "required": true } },
                { "name": "Since", "type": "date", "format": "%d/%m/%Y" },
                { "name": "Seen", "type": "datetime" },
                { "name": "Local", "type": "datetime" },
                { "name": "At", "type": "time" },
                { "name": "Kind", "type": "string", "description": "What it is for.", "categories": [
                  { "value": "t", "label": "Furniture", "description": { "en": "To put things on.", "zh": "家具。" } },
                  { "value": "l", "label": "Light", "description": { "en": "To see by.", "zh": "灯具。" } },
                  { "value": "z", "label": "Unused" } ] },
                { "name": "Grade", "type": "integer", "categories": [{ "value": 1, "label": "First" }, { "value": 2, "label": "Second" }, 3], "constraints": { "required": true } },
                { "name": "Tags", "type": "list", "delimiter": "|" },
                { "name": "Sizes", "type": "list", "delimiter": "|", "itemType": "integer" },
                { "name": "Ratios", "type": "list", "delimiter": "|", "itemType": "number" },
                { "name": "Flags", "type": "list", "delimiter": "|", "itemType": "boolean" },
                { "name": "Days", "type": "list", "delimiter": "|", "itemType": "date" },
                { "name": "Kinds", "type": "list", "delimiter": "|", "categories": [{ "value": "t", "label": "Furniture" }, { "value": "l", "label": "Light" }] },
                { "name": "Made", "type": "string" },
                { "name": "Sells", "type": "list", "delimiter": "|" },
                { "name": "Parts", "type": "list", "delimiter": "|" },
                { "name": "On", "type": "string" },
                { "name": "Note", "type": "string" },
                { "name": "NoteZh", "type": "string" }
              ],
              "primaryKey": "Device",
              "foreignKeys": [
                { "fields": "Made", "reference": { "resource": "countries", "fields": "Code" } },
                { "fields": "Sells", "reference": { "resource": "countries", "fields": "Code" } },
                { "fields": "Parts", "reference": { "resource": "", "fields": "Device" } },
                { "fields": "On", "reference": { "fields": "Device" } }
              ],
              "pretraingen": { "doc": { "en": "Note", "zh": "NoteZh" } }
            }
            """),
        .. Countries,
    ];

    /// <summary>Ports, which take two columns to name, under headings.</summary>
    public static IReadOnlyList<ProjectFile> Ports { get; } =
    [
        ProjectFile.Of("ports.md", """
            # Ports

            ## Ethernet

            | Host | Port | Speed |
            |------|------|-------|
            | a    | 1    | 10    |
            | a    | 2    | 100   |

            ## Serial

            | Host | Port | Speed |
            |------|------|-------|
            | b    | 1    | 9     |

            """),
        ProjectFile.Schema("ports.schema.json", """
            {
              "fields": [
                { "name": "Host" },
                { "name": "Port", "type": "integer" },
                { "name": "Speed", "type": "integer" },
                { "name": "Medium", "source": "heading:2", "categories": ["Serial", "Ethernet"] }
              ],
              "primaryKey": ["Host", "Port"]
            }
            """),
    ];
}
