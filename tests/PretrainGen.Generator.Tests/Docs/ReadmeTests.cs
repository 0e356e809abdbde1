using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>What the README shows is what the product does.</summary>
public class ReadmeTests
{
    private static MarkdownPage Page => MarkdownPage.English;

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Fact]
    public void The_example_prints_what_its_comments_say()
    {
        var code = Page.CodeIn("csharp")[0];

        Assert.Equal(ReadmeExample.Promised(code), ReadmeExample.Printed(code, TargetPlatform.Net100));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_portable_example_prints_what_its_comments_say(string platform)
    {
        var code = Page.CodeIn("csharp")[2];

        Assert.Equal(ReadmeExample.Promised(code), ReadmeExample.Printed(code, TargetPlatform.Named(platform)));
    }

    [Fact]
    public void The_generated_enum_is_quoted_exactly()
    {
        var quoted = Page.CodeIn("csharp")[1].Split('\n').Select(line => line.Trim());
        var generated = ReadmeExample.Project.Run().Sources.SelectMany(source => source.Text.Split('\n')).Select(line => line.Trim());

        Assert.Contains(string.Join('\n', quoted), string.Join('\n', generated), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_agrees_with_the_catalogue()
    {
        string[] columns = ["Model", "Year", "Published", "Objective", "ArxivId", "Paper"];
        var example = Rows(Page.CodeIn("csv").Single(), columns);
        var catalogue = Rows(File.ReadAllText(RepositoryRoot.Combine("data", "models.csv")), columns);

        Assert.NotEmpty(example);
        Assert.Subset(catalogue, example);
    }

    [Fact]
    public void Every_generated_name_is_there()
    {
        var compilation = ReadmeExample.Project.Run().AssertCompiles().Compilation;
        foreach (var row in Page.TableStartingWith("Model"))
        {
            var type = compilation.GetTypeByMetadataName("Consumer." + row[0].CodeSpans.Single());
            Assert.NotNull(type);
            var names = row[1].CodeSpans.Where(span => !span.StartsWith("const", StringComparison.Ordinal)).Select(span => span.Split('(')[0]).ToList();
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains(type.GetMembers(), member => member.Name == name || IsExtension(member, name)));
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Names_are_formed_as_the_table_says(string file)
    {
        var spans = new MarkdownPage(file).TableStartingWith("BERT").SelectMany(row => row).Select(cell => cell.CodeSpans.Single()).ToList();

        Assert.Equal(20, spans.Count);
        Assert.All(spans.Chunk(2), pair => Assert.Equal(pair[1], Identifier.From(pair[0])));
    }

    [Fact]
    public void Names_that_collide_are_numbered_as_the_table_says()
    {
        var rows = Page.TableStartingWith("C, C#");
        var csv = "Model\n" + string.Join('\n', rows.SelectMany(row => row[0].CodeSpans));

        var members = new TestProject(ProjectFile.Of("models.csv", csv)).Run().AssertCompiles().Compilation.GetTypeByMetadataName("Consumer.Model")!.GetMembers().OfType<IFieldSymbol>();

        Assert.Equal(rows.SelectMany(row => row[1].CodeSpans), members.Select(member => member.Name));
    }

    [Fact]
    public void All_metadata_is_listed()
    {
        var visible = from item in XDocument.Load(RepositoryRoot.Combine("runtime", "PretrainGen", "build", "PretrainGen.props")).Descendants("CompilerVisibleItemMetadata")
                      let name = item.Attribute("MetadataName")!.Value
                      where name is not ("SourceItemType" or "PretrainTable")
                      select name;

        Assert.Equal(visible, Page.TableStartingWith("EntityName").Select(row => row[0].Text));
    }

    [Fact]
    public void Project_files_are_well_formed_and_name_files_that_exist()
    {
        const string Clone = "/path/to/pretraingen/";
        var elements = Page.CodeIn("xml").SelectMany(xml => XElement.Parse($"<Project>{xml}</Project>").Descendants()).ToList();
        var named = elements.Attributes().Select(attribute => attribute.Value).Where(value => value.StartsWith(Clone, StringComparison.Ordinal)).ToList();

        Assert.Equal(3, named.Count);
        Assert.All(named, path => Assert.True(File.Exists(RepositoryRoot.Combine(path[Clone.Length..].Split('/'))), path));
        Assert.Equal(4, elements.Count(element => element.Attribute("PretrainTable") is not null || element.Name == "PretrainTable"));
    }

    [Fact]
    public void Every_table_of_the_comparison_works_as_it_says()
    {
        (string Table, string Csv, string Expression, string Value, string[] Findings)[] cases =
        [
            ("a comma in quotes", "Model,Method\nAlexNet,\"Deep CNN, 8 layers\"\n", "ModelTable.Get(Model.AlexNet).Method", "Deep CNN, 8 layers", []),
            ("a quote in a text", "Model,Method\nAlexNet,\"Deep \"\"CNN\"\"\"\n", "ModelTable.Get(Model.AlexNet).Method", "Deep \"CNN\"", []),
            ("a name such as wav2vec 2.0", "Model\nwav2vec 2.0\n", "Model.Wav2vec2_0.ToName()", "wav2vec 2.0", []),
            ("a missing number", "Model,Year\nBERT,2018\nGPT,\n", "Model.GPT.Year is null", "True", []),
            ("a text cell that looks like a number", "Model,Method\nBERT,masks\nGPT,1001\n", "Model.GPT.Method.Length", "4", []),
            ("a duplicate name", "Model,Year\n" + string.Concat(Enumerable.Range(1, 10).Select(row => $"M{row},{row}\n")) + "M1,11\n", "ModelTable.Count + \" \" + Model.M1.Year", "11 1", ["PTG2005"]),
            ("a row too short", "Model,Year,Method\nBERT,2018,masks\nGPT,2018\n", "Model.GPT.Method is null", "True", ["PTG1002"]),
            ("a newline at the end", "Model,Year\nBERT,2018\n", "ModelTable.Count", "1", []),
        ];

        Assert.Equal(cases.Select(example => example.Table), Page.TableStartingWith("a comma").Select(row => row[0].Text));
        Assert.All(cases, example => Assert.Equal(example.Value, new TestProject(ProjectFile.Of("models.csv", example.Csv)).Run().AssertCompiles()
            .RunSnippet($"public static string Run() => ({example.Expression}).ToString()!;")));
        Assert.All(cases, example => Assert.Equal(example.Findings, RuleTest.Csv(example.Csv).Run().Select(finding => finding.Id)));
    }

    [Fact]
    public void The_limits_of_constants_are_those_in_the_text() => Assert.Contains(
        FormattableString.Invariant($"`ModelFacts` is made for up to {EmitLimits.MostRowsWithFacts:N0} rows, by request (`Emit=\"Entries,Names,Facts\"`) for up to {EmitLimits.MostRowsWithFactsByRequest:N0}; `ModelNames` for up to {EmitLimits.MostRowsWithNames:N0}, by request for up to {EmitLimits.MostRowsWithNamesByRequest:N0}."),
        Page.Text,
        StringComparison.Ordinal);

    private static bool IsExtension(ISymbol member, string name) => member is INamedTypeSymbol { IsExtension: true } block && !block.GetMembers(name).IsEmpty;

    private static HashSet<string> Rows(string csv, string[] columns)
    {
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(csv));
        var rows = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            rows.Add(string.Join('|', columns.Select(column => reader.GetString(reader.GetOrdinal(column)))));
        return rows;
    }
}
