using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Reporting;

/// <summary>The properties are read by editors: their names and forms stay.</summary>
public class MendPropertiesTests
{
    private const string Schema = """{ "fields": [ { "name": "Name" }, { "name": "Colour", "categories": ["green", "blue"] } ], "primaryKey": ["Name"] }""";

    [Fact]
    public void A_mend_is_told_in_words_and_numbers()
    {
        var finding = Assert.Single(RuleTest.Csv("Name,Colour\nleaf,\"gren\"\n").WithSchema(Schema).Run());

        Assert.Equal(
            [("Mend.0.IsClear", "true"), ("Mend.0.Length", "6"), ("Mend.0.Start", "17"), ("Mend.0.Text", "\"green\""), ("Mend.Count", "1")],
            finding.Properties.Select(property => (property.Key, property.Value!)).Order());
        Assert.Equal([(new TextSpan(17, 6), "\"green\"", true, null)], MendProperties.Read(finding.Properties));
    }

    [Fact]
    public void A_finding_without_a_mend_has_no_properties()
    {
        var finding = Assert.Single(RuleTest.Csv("Name,Colour\nleaf,purple\n").WithSchema(Schema).Run());

        Assert.Empty(finding.Properties);
        Assert.Empty(MendProperties.Read(finding.Properties));
    }

    [Fact]
    public void A_finding_for_many_cells_has_the_mends_of_all_of_them()
    {
        var table = "Name,Colour\n" + string.Concat(Enumerable.Range(0, 30).Select(row => $"n{row},gren\n"));

        var finding = Assert.Single(RuleTest.Csv(table).WithSchema(Schema).Run());

        Assert.Equal(30, MendProperties.Read(finding.Properties).Select(mend => mend.Span.Start).Distinct().Count());
    }

    [Fact]
    public void A_mend_in_another_file_says_in_which()
    {
        var rows = string.Concat(Enumerable.Range(0, 8).Select(row => $"a{row},Apache 2.0\n"));
        var test = new RuleTest(
            ProjectFile.Of("a.csv", $"Name,License\n{rows}x,apache 2.0\n", ("EntityName", "Thing")),
            ProjectFile.Of("b.csv", "Name,License\ny,apache 2.0\n", ("EntityName", "Thing")));

        var finding = Assert.Single(test.Run(), finding => finding.Id == "PTG2007");

        Assert.Equal([null, ProjectFile.ProjectDirectory + "b.csv"], MendProperties.Read(finding.Properties).Select(mend => mend.Path));
    }
}
