using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Reporting;

/// <summary>One cause is one message, however many rows of a column it is found in.</summary>
public class RepeatedFindingsTests
{
    private const string Schema = """
        { "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" } ], "primaryKey": "Name" }
        """;

    [Fact]
    public void Ten_rows_are_said_one_by_one() => Assert.Equal(10, Run(10, _ => "n/a").Count);

    [Fact]
    public void More_are_said_once_with_the_count_and_all_places()
    {
        var finding = Assert.Single(Run(11, _ => "n/a"));

        Assert.Equal(
            "'x0': Legs is 'n/a', but its type is integer (the first of 11 such cells in the column)",
            finding.GetMessage(Language.English));
        Assert.Equal(1, finding.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(Enumerable.Range(2, 10), finding.AdditionalLocations.Select(place => place.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void They_are_said_once_in_every_language() => Assert.Equal(
        "'x0'：Legs 为 'n/a'，而其类型是 integer（本列共有 11 处，此为第一处）",
        Assert.Single(Run(11, _ => "n/a")).GetMessage(Language.Chinese));

    [Theory]
    [InlineData("warning", 10, 10)]
    [InlineData("warning", 11, 1)]
    [InlineData("info", 3, 3)]
    [InlineData("info", 4, 1)]
    public void What_a_rule_of_the_schema_says_of_many_rows_in_the_same_words_is_said_once(string severity, int rows, int findings) => Assert.Equal(
        findings,
        RuleTest.Csv($"Name,Legs\n{string.Concat(Enumerable.Range(0, rows).Select(row => $"x{row},1\n"))}")
            .WithSchema($$"""
                { "fields": [ { "name": "Name" }, { "name": "Legs", "type": "integer" } ], "primaryKey": "Name",
                  "pretraingen": { "rules": [ { "id": "pairs", "then": { "Legs": 2 }, "severity": "{{severity}}", "message": "{Name} has {Legs} legs" } ] } }
                """)
            .Run().Count);

    [Fact]
    public void What_differs_in_more_than_the_row_is_said_each_time() => Assert.Equal(30, Run(30, row => $"v{row}").Count);

    [Fact]
    public void Two_columns_are_two_causes() => Assert.Equal(2, RuleTest
        .Csv($"Name,Legs,Wings\n{string.Concat(Enumerable.Range(0, 20).Select(row => $"x{row},?,?\n"))}")
        .WithSchema("""{ "fields": [ { "name": "Name", "type": "string" }, { "name": "Legs", "type": "integer" }, { "name": "Wings", "type": "integer" } ] }""")
        .Run().Count);

    [Fact]
    public void What_most_cells_of_a_column_have_is_one_cause_whatever_they_say()
    {
        var finding = Assert.Single(Homes(row => $"home {row}\u200B").Run());

        Assert.EndsWith("(the first of 60 such cells in the column)", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_slipped_into_some_cells_is_said_of_each() =>
        Assert.Equal(12, Homes(row => row < 12 ? $"home {row}\u200B" : $"home {row}").Run().Count);

    private static RuleTest Homes(Func<int, string> home) =>
        RuleTest.Csv($"Name,Home\n{string.Concat(Enumerable.Range(0, 60).Select(row => $"x{row},{home(row)}\n"))}");

    private static IReadOnlyList<Diagnostic> Run(int rows, Func<int, string> cell) => RuleTest
        .Csv($"Name,Legs\n{string.Concat(Enumerable.Range(0, rows).Select(row => $"x{row},{cell(row)}\n"))}")
        .WithSchema(Schema)
        .Run();
}
