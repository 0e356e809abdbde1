using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Conditions;

/// <summary>The rows that the generator marks as obsolete are those that the rules find where the same condition stands in a rule.</summary>
public class ObsoleteRowsTests
{
    private const string Table = """
        Model,Status,Year,Published,BuiltOn,Paper
        Base,Active,2015,2015-06-01,,https://arxiv.org/abs/1506.00001
        Late,Active,2020,2020-01-01,,
        Child,Old,2018,2018-02-03,Base;Late,https://arxiv.org/abs/1802.00001
        Heir,Old,2021,2019-01-01,Base;Late,https://arxiv.org/abs/1901.00001
        Odd,Olt,2016,,Base,

        """;

    [Theory]
    [InlineData("""{ "Year": { "agreesWith": { "field": "Published", "as": "year" } } }""", "Base, Late, Child")]
    [InlineData("""{ "Year": { "agreesWith": { "field": "Paper", "as": "arxiv", "within": 2 } } }""", "Base, Child, Heir")]
    [InlineData("""{ "Year": { "not": { "agreesWith": { "field": "Paper", "as": "arxiv" } } } }""", "Heir")]
    public void Cells_that_agree(string condition, string rows) => AssertObsolete(rows, Table, condition);

    [Theory]
    [InlineData("""{ "Year": { "min": { "via": "BuiltOn", "field": "Year" } } }""", "Heir, Odd")]
    [InlineData("""{ "Year": { "min": { "via": "BuiltOn", "field": "Year", "of": "any" } } }""", "Child, Heir, Odd")]
    [InlineData("""{ "Year": { "not": { "min": { "via": "BuiltOn", "field": "Year" } } } }""", "")]
    [InlineData("""{ "Year": { "not": { "min": { "via": "BuiltOn", "field": "Year", "of": "any" } } } }""", "Child")]
    [InlineData("""{ "Published": { "max": { "via": "BuiltOn", "field": "Published" } } }""", "")]
    [InlineData("""{ "Year": [2018, { "via": "BuiltOn", "field": "Year" }] }""", "Child")]
    public void Rows_that_a_row_refers_to(string condition, string rows) => AssertObsolete(rows, Table, condition);

    [Theory]
    [InlineData("""{ "Status": "Withdrawn" }""", "Child, Heir")]
    [InlineData("""{ "Status": { "not": "Active" } }""", "Child, Heir")]
    [InlineData("""{ "Status": { "missing": true } }""", "")]
    [InlineData("""{ "any": [ { "Status": { "required": true } }, { "Model": { "contains": "ODD" } } ] }""", "Base, Late, Child, Heir, Odd")]
    public void A_faulty_cell_says_nothing(string condition, string rows) => AssertObsolete(rows, Table, condition);

    [Theory]
    [InlineData("""{ "Model": { "pattern": "^[BC]" } }""", "Base, Child")]
    [InlineData("""{ "all": [ { "Year": { "max": 2018 } }, { "not": { "BuiltOn": { "contains": "Late" } } } ] }""", "Odd")]
    [InlineData("""{ "Paper": { "missing": true }, "Year": { "min": 2017 } }""", "Late")]
    public void Any_other_condition(string condition, string rows) => AssertObsolete(rows, Table, condition);

    [Fact]
    public void A_table_may_refer_to_itself_by_its_name() =>
        AssertObsolete("Heir, Odd", Table, """{ "Year": { "min": { "via": "BuiltOn", "field": "Year" } } }""", resource: "\"resource\": \"things\", ");

    [Fact]
    public void A_pattern_that_never_ends_makes_no_row_obsolete() =>
        Assert.Equal(
            ["'^(a+)+$' takes too long to match, so it is not used"],
            AssertObsolete("", $"Model,Year\naaa,2018\n{new string('a', 60)}!,2018\naa,2018\n", """{ "Model": { "pattern": "^(a+)+$" } }"""));

    [Fact]
    public void A_condition_that_cannot_be_evaluated_makes_no_row_obsolete() =>
        Assert.Equal(
            ["'Yaer' is no column of this table, and no field of its schema; did you mean 'Year'?"],
            AssertObsolete("", Table, """{ "any": [ { "Model": "Base" }, { "Yaer": 2015 } ] }"""));

    /// <summary>Asserts that these are the rows, for the generator and for the rules.</summary>
    /// <returns>What is wrong with the condition where it says what is obsolete.</returns>
    private static IEnumerable<string> AssertObsolete(string rows, string table, string condition, string resource = "")
    {
        var obsolete = Schema(resource, $$""" "obsolete": { "when": {{condition}} } """);
        var rule = Schema(resource, $$""" "rules": [ { "id": "law", "when": {{condition}}, "then": { "Model": { "missing": true } } } ] """);

        Assert.Equal(rows, string.Join(", ", from row in Models.Of(table, obsolete).Entity!.Rows where row.Obsolete is not null select row.Name));
        Assert.Equal(rows, string.Join(", ", from report in Check(table, rule) where report.Id == "PTG3005" select report.Row));
        return from report in Check(table, obsolete) where report.Id == "PTG4003" select report.Message;
    }

    private static IReadOnlyList<CellReport> Check(string table, string schema) =>
        TableCheck.Run([ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema)], TestContext.Current.CancellationToken);

    private static string Schema(string resource, string additions) => $$"""
        {
          "fields": [
            { "name": "Model", "type": "string" },
            { "name": "Status", "type": "string", "categories": [ { "value": "Active" }, { "value": "Old", "label": "Withdrawn" } ] },
            { "name": "Year", "type": "year" },
            { "name": "Published", "type": "date" },
            { "name": "BuiltOn", "type": "list", "delimiter": ";" },
            { "name": "Paper", "type": "string" }
          ],
          "fieldsMatch": "superset",
          "primaryKey": ["Model"],
          "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { {{resource}}"fields": ["Model"] } } ],
          "pretraingen": { {{additions}} }
        }
        """;
}
