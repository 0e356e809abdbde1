using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Tests.Rules;

/// <summary>Values are shared between one edit and the next; positions are those of the file as it is.</summary>
public class PositionTests
{
    private const string Table = "Name,Legs\nAnt,6\nBear,4\n";

    private const string Schema = """
        {
          "fields": [{ "name": "Name" }, { "name": "Legs", "type": "integer", "constraints": { "pattern": "(x+x+)+y" } }],
          "pretraingen": { "rules": [{ "id": "legs", "then": { "Wings": { "required": true } } }], "waivers": [{ "rule": "legs", "key": "Fly", "reason": "r" }] }
        }
        """;

    [Fact]
    public void A_schema_that_was_moved_is_blamed_where_it_is_now()
    {
        var table = new TestAdditionalText(ProjectFile.Of("things.csv", Table));
        var before = SpansIn(table, Schema);
        var after = SpansIn(table, "\n\n" + Schema);

        Assert.NotEmpty(before);
        Assert.Equal(before.Select(start => start + 2), after);
    }

    private static IEnumerable<int> SpansIn(TestAdditionalText table, string schema)
    {
        ProjectFile[] files = [table.File, ProjectFile.Schema("things.schema.json", schema)];
        var options = new AnalyzerOptions([table, new TestAdditionalText(files[1])], new TestOptionsProvider("Consumer", files));
        return RuleRunner.Run(RuleRunner.NoCode, options, cancellation: TestContext.Current.CancellationToken)
            .FindingsOrThrow()
            .Where(finding => finding.Location.GetLineSpan().Path.EndsWith(".json", StringComparison.Ordinal))
            .Select(finding => finding.Location.SourceSpan.Start)
            .Order();
    }
}
