using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Schemas of the words that schemas are made of, put together at random and damaged at times, over a table that suits them more or less.</summary>
internal sealed class SchemaKind() : FuzzKind("schema", 3)
{
    private const string Table = """
        Name,Year,Class,BuiltOn,Text,Paper
        a,2018,x,,masked words,https://arxiv.org/abs/1810.04805
        b,2019,y,a,"contrast, mask",2103.00020
        c,20x0,x,a;b,,https://example.org/
        d,,Z,nobody,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!,
        d,1,,d,again,x
        """;

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var schema = Damaged(random, JsonText.Of(RandomSchema.Schema(random, size)));
        var project = new TestProject(
        [
            ProjectFile.Of("things.csv", Table, HostileMetadata.Some(random)),
            random.OneIn(4)
                ? ProjectFile.Schema("datapackage.json", Damaged(random, $$"""{ "resources": [ { "name": "things", "path": "things.csv", "schema": {{schema}}, "dialect": {{JsonText.Of(RandomSchema.Any(random, 3))}} } ] }"""))
                : ProjectFile.Schema("things.schema.json", schema),
            ProjectFile.Of("others.csv", "Name,Thing\nx,a\ny,b\n"),
        ])
        {
            Platform = random.From(TargetPlatform.All),
            DocLanguage = random.From(["", "en", "zh", "xx"]),
        };
        return PipelineCheck.Run(project, Counts);
    }

    private static string Damaged(Random random, string json)
    {
        if (!random.OneIn(5) || json.Length == 0)
            return json;

        var at = random.Next(json.Length);
        return json.Remove(at, Math.Min(random.Next(8), json.Length - at)).Insert(at, random.OneIn(2) ? HostileTexts.Any(random) : "");
    }
}
