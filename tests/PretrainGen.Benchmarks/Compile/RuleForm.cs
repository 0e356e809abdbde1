namespace PretrainGen.Benchmarks.Compile;

/// <summary>A form that a rule of the schema may have.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Schema">What it adds to the schema: properties of the table and of its columns.</param>
/// <param name="Ids">The rules that look at it.</param>
internal sealed record RuleForm(string Name, string Schema, params string[] Ids)
{
    /// <summary>Every form: what people write, and then what could cost the square of the rows.</summary>
    public static IReadOnlyList<RuleForm> All { get; } =
    [
        Rule("two cells of a row", """ "then": { "Value": { "min": { "field": "Least" } } } """),
        Rule("any of three tests", """ "then": { "any": [ { "Class": "Green" }, { "Value": { "min": { "sum": ["Least", "Least"] } } }, { "Text": { "contains": "blue" } } ] } """),
        Rule("via", """ "then": { "Value": { "min": { "via": "Other", "field": "Value" } } } """),
        Rule("referencedBy", """ "then": { "referencedBy": { "resource": "others", "field": "Row" }, "then": { "Value": { "max": { "other": "Value" } } } } """),
        Rule("sharedBy", """ "then": { "Pair": { "sharedBy": { "max": 1 } } } """),
        Rule("pairs of ten", """ "pairs": { "same": "Group" }, "then": { "Value": { "not": { "other": "Value" } } } """),
        Rule("per ten: count", """ "per": "Group", "count": { "max": 9 } """),
        Rule("per ten: distinct", """ "per": "Group", "then": { "Class": { "distinct": { "max": 1 } } } """),
        Rule("per ten: increasing", """ "per": "Group", "by": "Least", "then": { "Value": { "increasing": true } } """),
        Rule("per ten: disjoint", """ "per": "Group", "then": { "disjoint": ["Least", "Value"] } """),
        Rule("per ten: previous", """ "per": "Group", "by": "Least", "then": { "Value": { "min": { "previous": "Value" } } } """),
        new("derived", """, "relationships": [ { "fields": ["Pair", "Group"], "kind": "derived" } ]""", "PTG3004"),
        new("evidence, inherited along a chain", """, "pretraingen": { "evidence": [ { "id": "cues", "of": "Class", "in": ["Text"], "inherit": "Before", "cues": { "Red": ["red"], "Blue": ["blue"] } } ] }""", "PTG3001", "PTG3003", "PTG3006", "PTG3007", "PTG3008"),
        new("acyclic, a chain of all rows", "acyclic", "PTG3009"),
        new("a list, read", "", "PTG2004"),
        new("a list with uniqueItems, read", "uniqueItems", "PTG2004"),
        Rule("referencedBy: all refer to one row", """ "then": { "referencedBy": { "resource": "others", "field": "First" }, "then": { "Value": { "max": 0 } } } """),
        Rule("sharedBy: all rows share", """ "then": { "One": { "sharedBy": { "max": 1 } } } """),
        Rule("pairs: a hundred that differ", """ "pairs": { "same": "Hundred" }, "then": { "Value": { "max": { "other": "Least" } } } """),
        Rule("pairs: all rows alike", """ "pairs": { "same": "One" }, "then": { "One": { "not": { "other": "One" } } } """),
        Rule("one group: distinct, all differ", """ "per": [], "then": { "Least": { "distinct": { "max": 1 } } } """),
        Rule("one group: increasing, all reversed", """ "per": [], "then": { "Down": { "increasing": true } } """),
        Rule("one group: disjoint, all overlap", """ "per": [], "then": { "disjoint": ["Least", "Far"] } """),
        Rule("one group: previous", """ "per": [], "by": "Down", "then": { "Value": { "min": { "previous": "Value" } } } """),
    ];

    /// <summary>Whether it is checked when the cells are read, so that reading counts.</summary>
    public bool IsOfReading => Ids is ["PTG2004"];

    /// <summary>The tables that it is measured with, of so many rows each.</summary>
    public TableProject Project(int rows)
    {
        var acyclic = Schema == "acyclic" ? """, "acyclic": true""" : "";
        var unique = Schema == "uniqueItems" ? """, "constraints": { "uniqueItems": true }""" : "";
        var added = Schema.StartsWith(',') ? Schema : "";
        return TableProject.Of(
            ProjectFile.Of("rows.csv", "Name,Group,Hundred,Pair,One,Value,Least,Down,Far,Other,Before,Class,Text,Tags\n" + string.Concat(Enumerable.Range(0, rows).Select(row => Row(row, rows)))),
            ProjectFile.Other("rows.schema.json", $$"""
                { "fields": [ { "name": "Name" }, { "name": "Group" }, { "name": "Hundred" }, { "name": "Pair" }, { "name": "One" },
                    { "name": "Value", "type": "integer" }, { "name": "Least", "type": "integer" }, { "name": "Down", "type": "integer" }, { "name": "Far", "type": "integer" },
                    { "name": "Other" }, { "name": "Before" }, { "name": "Class", "categories": ["Red", "Blue", "Green"] }, { "name": "Text" }, { "name": "Tags", "type": "list", "delimiter": ";"{{unique}} } ],
                  "primaryKey": "Name",
                  "foreignKeys": [ { "fields": "Other", "reference": { "resource": "others", "fields": "Id" } }, { "fields": "Before", "reference": { "fields": "Name" }{{acyclic}} } ]{{added}} }
                """),
            ProjectFile.Of("others.csv", "Id,Value,Row,First\n" + string.Concat(Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"o{row},{row / 2},n{row},n0\n")))),
            ProjectFile.Other("others.schema.json", """
                { "fields": [ { "name": "Id" }, { "name": "Value", "type": "integer" }, { "name": "Row" }, { "name": "First" } ], "primaryKey": "Id",
                  "foreignKeys": [ { "fields": "Row", "reference": { "resource": "rows", "fields": "Name" } }, { "fields": "First", "reference": { "resource": "rows", "fields": "Name" } } ] }
                """));
    }

    // One row in a hundred is wrong.
    private static string Row(int row, int rows) => FormattableString.Invariant(
        $"n{row},g{row / 10},h{row / 100},p{row / 2},one,{(row % 100 == 99 ? -1 : row)},{row},{rows - row},{rows + row},o{row},{(row == 0 ? "" : $"n{row - 1}")},{(row % 100 == 98 ? "Blue" : "Red")},a {(row % 7 == 0 ? "red" : "small")} thing,a;b{row};{(row % 100 == 97 ? "a" : "c")}\n");

    private static RuleForm Rule(string name, string rule) =>
        new(name, $$""", "pretraingen": { "rules": [ { "id": "rule", {{rule}} } ] }""", "PTG3005");
}
