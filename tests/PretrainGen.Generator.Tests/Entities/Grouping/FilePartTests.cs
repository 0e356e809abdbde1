using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Grouping;

/// <summary>Which tables of a file are one entity.</summary>
public class FilePartTests
{
    private const string Text = """
        # Zoo
        ## Small
        | Model | Year |
        |---|---|
        | BERT | 2018 |

        ## Languages
        | Language |
        |---|
        | German |

        ## Large
        | YEAR | Model |
        |---|---|
        | 2020 | GPT-3 |
        """;

    [Fact]
    public void Tables_with_the_same_headers_are_one_entity() =>
        Assert.Equal(["Zoo: 1, 3", "Language: 2"], Parts(ProjectFile.Of("zoo.md", Text)));

    [Fact]
    public void Their_columns_are_the_same_ones()
    {
        var table = Models.Of(ProjectFile.Of("zoo.md", Text))[0].Table;

        Assert.Equal(["Model", "Year"], table.Columns.Select(column => column.Header));
        Assert.Equal("zoo.md, table 3, row 1", table.SourceOf(1));
    }

    [Fact]
    public void A_given_name_makes_them_one_entity() =>
        Assert.Equal(["Thing: 1, 2, 3"], Parts(ProjectFile.Of("zoo.md", Text, ("EntityName", "Thing"))));

    [Fact]
    public void A_schema_makes_them_one_entity() => Assert.Equal(
        ["Zoo: 1, 2, 3"],
        Parts(ProjectFile.Of("zoo.md", Text), ProjectFile.Schema("zoo.schema.json", """{ "fields": [ { "name": "Model" } ], "fieldsMatch": "partial" }""")));

    [Fact]
    public void A_heading_chooses_among_them() =>
        Assert.Equal(["Zoo: 2"], Parts(ProjectFile.Of("zoo.md", Text, ("Heading", "Languages"))));

    [Fact]
    public void A_key_is_that_of_the_entity_that_has_the_column()
    {
        var models = Models.Of(ProjectFile.Of("zoo.md", Text, ("Key", "Year")));

        Assert.Equal(["2018", "2020"], models[0].Table.Keys);
        Assert.Equal(["German"], models[1].Table.Keys);
        Assert.Equal(["BERT 2018", "GPT-3 2020"], Models.Of(ProjectFile.Of("zoo.md", Text, ("Key", "Model, Year")))[0].Table.Keys);
    }

    [Fact]
    public void Headers_without_rows_are_no_entity() => Assert.Equal(
        ["Zoo: 1, 3", "Language: 2"],
        Parts(ProjectFile.Of("zoo.md", Text + "\n\n## To do\n| Task |\n|---|\n")));

    [Fact]
    public void More_kinds_of_tables_than_anybody_lists_are_one_entity() => Assert.Single(Parts(ProjectFile.Of(
        "zoo.md", string.Concat(Enumerable.Range(0, 500).Select(number => $"| Model | A{number} |\n|---|---|\n| m{number} | 1 |\n\n")))));

    private static IEnumerable<string> Parts(params ProjectFile[] files) =>
        from model in Models.Of(files)
        select $"{model.Group.Name}: {string.Join(", ", Assert.Single(model.Group.Files).Sections.Select(section => section.Number))}";
}
