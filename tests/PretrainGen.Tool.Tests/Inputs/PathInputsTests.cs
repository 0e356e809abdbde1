using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Inputs;

public sealed class PathInputsTests : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_schema_beside_a_table_is_found()
    {
        _folder.Write("models.csv");
        _folder.Write("models.schema.json");
        _folder.Write("other.schema.json");

        Assert.Equal(["models.csv", "models.schema.json"], Files("models.csv"));
    }

    [Theory]
    [InlineData("models.schema.json")]
    [InlineData("models.table.schema.json")]
    public void The_schema_of_a_table_that_says_that_it_is_one_may_leave_that_out(string schema)
    {
        _folder.Write("models.table.csv");
        _folder.Write(schema);

        Assert.Equal(["models.table.csv", schema], Files("models.table.csv"));
    }

    [Fact]
    public void A_data_package_above_brings_the_schemas_that_it_names()
    {
        _folder.Write("a/b/models.csv");
        _folder.Write("a/datapackage.json", """{ "resources": [{ "name": "models", "path": "b/models.csv", "schema": "schemas/m.json" }] }""");
        _folder.Write("a/schemas/m.json");
        _folder.Write("datapackage.json");

        Assert.Equal(["a/b/models.csv", "a/datapackage.json", "a/schemas/m.json"], Files("a/b/models.csv"));
    }

    [Fact]
    public void A_schema_that_is_named_counts()
    {
        _folder.Write("models.csv");
        _folder.Write("apart/strict.json");

        var inputs = PathInputs.Find(["models.csv"], new Dictionary<string, string> { ["Schema"] = "apart/strict.json" }, _folder.Path);

        Assert.Equal(["models.csv", "apart/strict.json"], Names(inputs));
        Assert.Equal(
            "There is no file or folder 'none.json'",
            Assert.Throws<InputException>(() => PathInputs.Find(["models.csv"], new Dictionary<string, string> { ["Schema"] = "none.json" }, _folder.Path)).Message);
    }

    [Fact]
    public async Task A_table_is_checked_with_those_that_it_refers_to_and_only_its_findings_are_told()
    {
        _folder.Write("loans.csv", "Loan,Book\n1,Emma\n2,Ema\n");
        _folder.Write("loans.schema.json", """
            {
              "fields": [{ "name": "Loan", "type": "integer" }, { "name": "Book" }],
              "primaryKey": "Loan",
              "foreignKeys": [{ "fields": "Book", "reference": { "resource": "books", "fields": "Book" } }]
            }
            """);
        _folder.Write("books.csv", "Book,Shelf\nEmma,1,2\nDracula,2\n");
        _folder.Write("books.schema.json", """{ "fields": [{ "name": "Book" }, { "name": "Shelf" }], "primaryKey": "Book" }""");
        _folder.Write("unrelated.csv", "x");

        var inputs = PathInputs.Find(["loans.csv"], Nothing, _folder.Path);
        var result = await TableChecker.CheckAsync(inputs, TestContext.Current.CancellationToken);

        Assert.Equal(["loans.csv", "books.csv", "loans.schema.json", "books.schema.json"], Names(inputs));
        Assert.Equal(1, result.TableCount);
        Assert.Equal(["PTG2008"], result.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public async Task Severities_of_an_editorconfig_above_count()
    {
        _folder.Write("deep/models.csv", "Model,Year\nBERT,2018,1\nGPT,2018\n");
        _folder.Write(".editorconfig", "root = true\n[*.csv]\npretraingen.PTG1002.severity = error\n");

        var inputs = PathInputs.Find(["deep"], Nothing, _folder.Path);
        var result = await TableChecker.CheckAsync(inputs, TestContext.Current.CancellationToken);

        Assert.Equal(["error PTG1002"], result.Findings.Select(finding => $"{Tool.Output.CheckResult.SeverityOf(finding)} {finding.Id}"));
    }

    private IEnumerable<string> Files(string path) => Names(PathInputs.Find([path], Nothing, _folder.Path));

    private IEnumerable<string> Names(TableInputs inputs) =>
        inputs.Files.Select(file => Path.GetRelativePath(_folder.Path, file.Path).Replace('\\', '/'));
}
