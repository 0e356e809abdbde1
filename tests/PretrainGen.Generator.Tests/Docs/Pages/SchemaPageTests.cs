using System.Text.Json;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs.Pages;

/// <summary>The page about the schema says all that a schema can say, and its example is one.</summary>
public class SchemaPageTests
{
    private const string Table = """
        Model,Year,Class,Method,BuiltOn,Paper,Status
        BERT,2018,生成式,restores masked words,,https://arxiv.org/abs/1810.04805,Current
        RoBERTa,2019,生成式,masks other words each time,BERT,https://arxiv.org/abs/1907.11692,Withdrawn

        """;

    private static readonly MarkdownPage Page = MarkdownPage.Document("schema.md");

    public static TheoryData<string> Definitions => ["category", "field", "constraints", "foreignKey", "relationship", "additions", "evidence", "waiver"];

    [Fact]
    public void The_example_is_a_schema_that_a_table_can_fulfil() =>
        RuleTest.Csv(Table).WithSchema(Page.CodeIn("json")[0]).FindsNothing();

    [Fact]
    public void The_rule_of_the_example_is_applied() =>
        RuleTest.Csv(Table.Replace("2019,", "{|PTG3005:2022|},", StringComparison.Ordinal)).WithSchema(Page.CodeIn("json")[0]).Finds(
            "'RoBERTa': Year is '2022', but should be within 1 of '2019', as its Paper says: 'https://arxiv.org/abs/1907.11692' (year-agrees-with-arxiv)");

    [Fact]
    public void All_json_is_json() => Assert.All(Page.CodeIn("json"), text => JsonDocument.Parse(text).Dispose());

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_property_is_explained(string definition) =>
        Assert.All(SchemaFile.PropertiesOf(definition), property => Assert.Contains(property, Page.CodeWords));

    [Fact]
    public void The_pages_that_it_links_to_exist() => Assert.All(Page.RelativeLinks, link => Assert.True(File.Exists(RepositoryRoot.Combine("generator", "docs", link))));
}
