using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Rules over two tables that refer to each other; whatever they say, they are evaluated or told to be of no use.</summary>
internal sealed class RulesKind() : FuzzKind("rules", 3)
{
    private const string Others = """
        Name,Day,Thing,Text
        o,2020-01-01,a,one
        p,2021-06-30,b,two
        q,,nobody,
        r,2020-01-01,a,a b c
        """;

    private const string OthersSchema = """
        {
          "fields": [{ "name": "Name" }, { "name": "Day", "type": "date" }, { "name": "Thing", "type": "string" }, { "name": "Text", "type": "string" }],
          "primaryKey": "Name",
          "foreignKeys": [{ "fields": "Thing", "reference": { "resource": "things", "fields": "Name" } }]
        }
        """;

    private static readonly string[][] Cells =
    [
        ["2018", "2019", "20x0", ""],
        ["2018-10-11", "2019-02-30", "2020-01-01", "9999-12-31", "0001-01-01", ""],
        ["2018-10", "2020-13", "9999-12", ""],
        ["08:30:00", "25:10:00", "00:00:00", "8", ""],
        ["PT1H", "P1M", "-P1Y", "P9999999D", ""],
        ["1.5", "-0.25", "1e308", "NaN", "x", ""],
        ["1", "2", "2147483647", "-2147483648", ""],
        ["x", "y", "z", ""],
        ["a;b", "a;a", ";", ""],
        ["a", "b", "c", "nobody", ""],
        ["a;b", "c;c", "a;nobody", "b", ""],
        ["o", "p", "z", ""],
        ["1810.04805", "a b c", "A-B C", "wav2vec 2.0", ""],
    ];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var rules = string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => JsonText.Of(RandomRule.Rule(random, Math.Min(size, 3)))));
        var rows = Enumerable.Range(0, random.Next(2, 4 + size)).Select(row => string.Join(',', Cells.Select(cells => random.From(cells)).Prepend($"{(char)('a' + (row % 26))}{(row < 26 ? "" : row)}")));
        return PipelineCheck.Run(
            new TestProject(
            [
                ProjectFile.Of("things.csv", "Name,Year,Day,Month,At,Lasts,Amount,Count,Class,Tags,Base,Bases,Other,Text\n" + string.Join('\n', rows) + "\n"),
                ProjectFile.Schema("things.schema.json", $$"""{ {{RandomRule.Fields}}, "pretraingen": { "rules": [ {{rules}} ] } }"""),
                ProjectFile.Of("others.csv", Others),
                ProjectFile.Schema("others.schema.json", OthersSchema),
            ]),
            Counts);
    }
}
