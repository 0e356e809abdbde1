using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, by the generator's own account: exactly what the edit changed.</summary>
public class IncrementalityTests
{
    private const string Animals = "Name,Legs\nAnt,6\nBear,4\n";
    private const string Planets = "Name,Moons\nEarth,1\nMars,2\n";

    private const string Sections = "# Zoo\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## Planets\n|Planet|Moons|\n|-|-|\n|Earth|1|\n";

    /// <summary>A file with its options, its tables, a typed catalogue an entity, and what the project's language and framework offer.</summary>
    private static readonly string[] AgreedSteps = ["Requests", "Tables", "Catalogs", "Target"];

    private static readonly TestProject Described = new(
        ProjectFile.Of("animals.csv", Animals),
        ProjectFile.Of("planets.csv", Planets),
        ProjectFile.Schema("planets.schema.json", """{"fields":[{"name":"Name"},{"name":"Moons","type":"integer"}]}"""));

    private const string Shipped = "Entity,Kind,Number,Key,Member,Type\nPlanet,row,0,Earth,Earth,\nPlanet,row,1,Mars,Mars,\n";

    private static readonly TestProject ShippedProject = new(
        ProjectFile.Of("animals.csv", Animals),
        ProjectFile.Of("planets.csv", Planets),
        ProjectFile.Other("planets.shipped.csv", Shipped));

    private static readonly TestProject Project = new(ProjectFile.Of("animals.csv", Animals), ProjectFile.Of("planets.csv", Planets));

    [Fact]
    public void An_edit_of_CSharp_runs_nothing()
    {
        var result = new EditingSession(Project).Edit(project => project with { Sources = ["internal class Edited { }"] });

        Assert.All(AgreedSteps, name => Assert.Contains(name, Steps.Named(result).Select(step => step.Name)));
        AssertReused(result, [.. Steps.Named(result).Select(step => step.Name)]);
        Assert.All(Steps.Outputs(result), step => Assert.All(step.Reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Theory]
    [InlineData("planets.csv", Planets, "Name,Moons\n\"Earth\",\"1\"\nMars,2\n")]
    [InlineData("planets.csv", Planets, "Name,Moons\r\nEarth,1\r\nMars,2\r\n")]
    [InlineData("planets.csv", Planets, "Name,Moons\nEarth,1\nMars,2")]
    [InlineData("planets.csv", Planets, "Name , Moons\nEarth, 1\nMars, 2\n")]
    [InlineData("planets.md", "|Name|Moons|\n|-|-|\n|Earth|1|\n", "<!-- A comment. -->\n\n| Name  | Moons |\n| :---- | ----: |\n| Earth |     1 |\n")]
    public void An_edit_that_keeps_all_values_ends_where_the_table_is_read(string path, string before, string after)
    {
        var session = new EditingSession(new(ProjectFile.Of("animals.csv", Animals), ProjectFile.Of(path, before)));

        var result = session.Edit(project => With(project, path, after));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReused(result, "Tables", "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    [Theory]
    [InlineData("Name,Moons\nEarth,1\nMars,3\n")]
    [InlineData("Name,Moons\nEarth,1\nMars,2\nVenus,0\n")]
    [InlineData("Name,Moons\nEarth,1\n")]
    [InlineData("Name,Rings\nEarth,1\nMars,2\n")]
    public void An_edit_of_a_value_runs_one_of_two_tables(string after)
    {
        var result = new EditingSession(Project).Edit(project => With(project, "planets.csv", after));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Tables", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertReused(result, "Target");
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("# Zoo\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## Planets\n|Planet|Moons|\n|-|-|\n|Earth|2|\n")]
    [InlineData("# Zoo\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## Planets\n|Planet|Moons|\n|-|-|\n|Earth|1|\n|Mars|2|\n")]
    public void An_edit_of_one_table_of_a_file_runs_its_entity(string after)
    {
        var result = Edit(after);

        AssertReasons(result, "Tables", reused: 0, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Groups", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_of_a_heading_that_keeps_all_names_ends_where_tables_are_grouped()
    {
        var result = Edit("# Universe\n## Animals\n|Name|Legs|\n|-|-|\n|Ant|6|\n## The **planets**\n### Planets\n|Planet|Moons|\n|-|-|\n|Earth|1|\n");

        AssertReused(result, "Groups", "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    private static GeneratorRunResult Edit(string after) => new EditingSession(new(ProjectFile.Of("zoo.md", Sections)))
        .Edit(project => With(project, "zoo.md", after));

    [Fact]
    public void A_new_file_runs_alone()
    {
        var result = new EditingSession(Project).Edit(project => new([.. project.Files, ProjectFile.Of("stars.csv", "Name\nSun\n")]));

        AssertReasons(result, "Requests", reused: 2, IncrementalStepRunReason.New);
        AssertReasons(result, "Tables", reused: 2, IncrementalStepRunReason.New);
        AssertReasons(result, "Catalogs", reused: 2, IncrementalStepRunReason.New);
        AssertOutputs(result, reused: 2, IncrementalStepRunReason.New);
    }

    [Fact]
    public void A_file_that_goes_takes_its_output_along()
    {
        var result = new EditingSession(Project).Edit(project => new(project.Files[0]));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Removed);
        AssertReasons(result, "Tables", reused: 1, IncrementalStepRunReason.Removed);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Removed);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Removed);
    }

    [Fact]
    public void A_file_that_goes_leaves_those_behind_it_where_they_are()
    {
        var result = new EditingSession(Project).Edit(project => new(project.Files[1]));

        AssertReasons(result, "Tables", reused: 1, IncrementalStepRunReason.Removed);
        AssertReasons(result, "Groups", reused: 1, IncrementalStepRunReason.Removed);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Removed);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Removed);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_emitted_once()
    {
        var project = new TestProject(ProjectFile.Of("animals.csv", Animals));
        var text = new TestAdditionalText(project.Files[0]);

        Assert.Equal(Names(text), Names(text, text));
        Assert.Equal(Names(text), Names(text, new TestAdditionalText(project.Files[0])));

        IEnumerable<string> Names(params TestAdditionalText[] texts) => GeneratorAssertions
            .ResultOf(project.CreateDriver([.. texts], project.CreateOptions()).RunGenerators(project.CreateCompilation(), TestContext.Current.CancellationToken))
            .GeneratedSources.Select(source => source.HintName);
    }

    [Fact]
    public void An_option_of_one_table_runs_that_table()
    {
        var result = new EditingSession(Project).Edit(
            project => new(project.Files[0], ProjectFile.Of("planets.csv", Planets, ("Accessibility", "internal"))));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_file_that_is_no_table_runs_nothing()
    {
        var result = new EditingSession(Project).Edit(project => new([.. project.Files, ProjectFile.Other("BannedSymbols.txt", "T:System.Type")]));

        AssertReused(result, "Requests", "Tables", "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    [Fact]
    public void Another_language_version_writes_the_same_catalogues_again()
    {
        var result = new EditingSession(Project).Edit(
            project => project with { Platform = project.Platform with { Language = LanguageVersion.CSharp7_3 } });

        AssertReused(result, "Requests", "Tables", "Catalogs");
        AssertReasons(result, "Target", reused: 0, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 0, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Files_of_one_entity_come_and_go_in_any_order()
    {
        static ProjectFile File(string path, string row) => ProjectFile.Of(path, $"Name,Moons\n{row}\n", ("EntityName", "Planet"));
        var (first, middle, last) = (File("a.csv", "Earth,1"), File("b.csv", "Mars,2"), File("c.csv", "Venus,0"));
        var session = new EditingSession(new(first, last));

        TestProject[] edits = [new(first, middle, last), new(middle, last), new(first, middle, last)];

        Assert.All(edits, edited => Assert.NotEmpty(session.Edit(_ => edited).GeneratedSources));
    }

    [Theory]
    [InlineData("{ \"fields\": [ { \"name\": \"Name\" }, { \"name\": \"Moons\", \"type\": \"integer\" } ] }")]
    [InlineData("\n{\"fields\":\n[{\"name\":\"Name\"},\n{\"type\":\"integer\",\"name\":\"Moons\"}]}")]
    public void A_schema_that_still_says_the_same_ends_where_it_is_read(string after)
    {
        var result = new EditingSession(Described).Edit(project => With(project, "planets.schema.json", after));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReused(result, "Tables", "Groups", "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    [Fact]
    public void An_edit_of_a_schema_runs_its_table()
    {
        var result = new EditingSession(Described).Edit(project => With(project, "planets.schema.json", """{"fields":[{"name":"Name"},{"name":"Moons","type":"string"}]}"""));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Tables", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_schema_that_comes_or_goes_runs_its_table()
    {
        const string Text = """{"fields":[{"name":"Name"},{"name":"Moons","type":"string"}]}""";
        var session = new EditingSession(Project);

        AssertReasons(session.Edit(project => new([.. project.Files, ProjectFile.Schema("planets.schema.json", Text)])), "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(session.Edit(_ => Project), "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_of_a_shipped_file_runs_its_table()
    {
        var result = new EditingSession(ShippedProject).Edit(project => With(project, "planets.shipped.csv", Shipped.Replace(",1,", ",7,", StringComparison.Ordinal)));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Tables", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Groups", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("Entity,Kind,Number,Key,Member,Type\r\nPlanet,row,1,Mars,Mars,\r\nPlanet,row,0,Earth,Earth,\r\n")]
    [InlineData("Entity,Kind,Number,Key,Member,Type\nPlanet, row, 0, Earth, Earth,\n\nPlanet,row,1,\"Mars\",Mars,")]
    public void A_shipped_file_that_still_says_the_same_ends_where_it_is_read(string after)
    {
        var result = new EditingSession(ShippedProject).Edit(project => With(project, "planets.shipped.csv", after));

        AssertReasons(result, "Requests", reused: 1, IncrementalStepRunReason.Modified);
        AssertReused(result, "Tables", "Groups", "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    [Fact]
    public void A_shipped_file_that_comes_with_the_numbers_that_there_are_emits_nothing()
    {
        var result = new EditingSession(Project).Edit(project => new([.. project.Files, ShippedProject.Files[2]]));

        AssertReasons(result, "Groups", reused: 1, IncrementalStepRunReason.Modified);
        AssertReused(result, "Catalogs", "Target");
        AssertOutputs(result, reused: 2);
    }

    [Fact]
    public void What_was_shipped_of_one_table_of_a_document_runs_its_entity()
    {
        static string Facts(int number) => $"Entity,Kind,Number,Key,Member,Type\nAnimal,row,{number},Ant,Ant,\nPlanet,row,5,Earth,Earth,\n";
        var session = new EditingSession(new(ProjectFile.Of("zoo.md", Sections), ProjectFile.Other("zoo.shipped.csv", Facts(0))));

        var result = session.Edit(project => With(project, "zoo.shipped.csv", Facts(3)));

        AssertReasons(result, "Groups", reused: 1, IncrementalStepRunReason.Modified);
        AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        AssertOutputs(result, reused: 1, IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("Name,Moons\nEarth,1\nMars,3\n", true)]
    [InlineData("Name,Moons\nEarth,1\nMarz,2\n", false)]
    public void An_edit_reaches_the_tables_that_refer_to_what_changed(string planets, bool isOtherReused)
    {
        var session = new EditingSession(new(
            ProjectFile.Of("planets.csv", Planets),
            ProjectFile.Of("rovers.csv", "Rover,Planet\nSpirit,Mars\n"),
            ProjectFile.Schema("rovers.schema.json", """{"fields":[{"name":"Rover"},{"name":"Planet"}],"foreignKeys":[{"fields":"Planet","reference":{"resource":"planets","fields":"Name"}}]}""")));

        var result = session.Edit(project => With(project, "planets.csv", planets));

        if (isOtherReused)
            AssertReasons(result, "Catalogs", reused: 1, IncrementalStepRunReason.Modified);
        else
            AssertReasons(result, "Catalogs", reused: 0, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("Requests")]
    [InlineData("Foreign")]
    [InlineData("Groups")]
    [InlineData("Tables")]
    [InlineData("Catalogs")]
    [InlineData("Target")]
    public void No_step_holds_on_to_the_compiler(string step)
    {
        var project = new TestProject(DescribedTables.Devices);
        var driver = project.CreateDriver(tracksSteps: true).RunGenerators(project.CreateCompilation(), TestContext.Current.CancellationToken);

        var values = Steps.Values(GeneratorAssertions.ResultOf(driver), step).ToArray();

        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Null(ObjectGraph.PathToForbidden(
            value,
            held => held is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or Diagnostic or SourceText || (held is AdditionalText && step != "Requests"),
            held => held is AdditionalText)));
    }

    private static TestProject With(TestProject project, string path, string text) =>
        project with { Files = [.. project.Files.Select(file => file.Path.EndsWith(path, StringComparison.Ordinal) ? file with { Text = text } : file)] };

    private static void AssertReused(GeneratorRunResult result, params string[] names)
    {
        foreach (var name in names)
            Assert.All(ReasonsOf(result, name), reason => Assert.True(Steps.IsReuse(reason), $"{name}: {reason}"));
    }

    private static void AssertReasons(GeneratorRunResult result, string name, int reused, params IncrementalStepRunReason[] changed)
    {
        var reasons = ReasonsOf(result, name).ToArray();
        Assert.Equal(changed, reasons.Where(reason => !Steps.IsReuse(reason)));
        Assert.Equal(reused, reasons.Count(Steps.IsReuse));
    }

    /// <summary>One output writes all files of an entity.</summary>
    private static void AssertOutputs(GeneratorRunResult result, int reused, params IncrementalStepRunReason[] changed)
    {
        var reasons = Steps.Outputs(result).SelectMany(step => step.Reasons).ToArray();
        Assert.Equal(changed, reasons.Where(reason => reason != IncrementalStepRunReason.Cached));
        Assert.Equal(reused, reasons.Count(reason => reason == IncrementalStepRunReason.Cached));
    }

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult result, string name) =>
        Assert.Single(Steps.Named(result), step => step.Name == name).Reasons;
}
