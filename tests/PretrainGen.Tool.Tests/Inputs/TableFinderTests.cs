using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Inputs;

public sealed class TableFinderTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_means_its_tables_at_any_depth()
    {
        Write("b.csv", "a.tsv", "deep/er/c.tab", "d.table.md", "notes.txt", "README.md");

        Assert.Equal(["a.tsv", "b.csv", "d.table.md", "deep/er/c.tab"], Find("."));
        Assert.Equal(Find("."), Find());
        Assert.Equal(["deep/er/c.tab"], Find("deep"));
    }

    [Fact]
    public void A_markdown_file_in_a_folder_is_a_table_where_a_schema_lies_beside_it()
    {
        Write("models.md", "models.schema.json", "README.md");

        Assert.Equal(["models.md"], Find("."));
    }

    [Fact]
    public void What_tools_write_and_what_is_hidden_is_left_out()
    {
        Write("a.csv", "bin/b.csv", "src/obj/c.csv", "node_modules/x/d.csv", ".git/e.csv", ".f.csv", "a.shipped.csv");

        Assert.Equal(["a.csv"], Find("."));
    }

    [Fact]
    public void A_file_that_is_named_is_a_table_whatever_it_is_called()
    {
        Write("README.md", "bin/b.csv", "table.txt");

        Assert.Equal(["table.txt", "README.md", "bin/b.csv"], Find("table.txt", "README.md", "bin/b.csv"));
    }

    [Fact]
    public void A_shipped_file_is_no_table_even_where_a_shell_names_it()
    {
        Write("a.csv", "a.shipped.csv");

        Assert.Equal(["a.csv"], Find("a.csv", "a.shipped.csv"));
        Assert.Throws<InputException>(() => Find("a.shipped.csv"));
    }

    [Fact]
    public void Beside_a_table_are_tables_and_no_shipped_file()
    {
        Write("b.csv", "a.md", "b.shipped.csv", "b.schema.json", "deep/c.csv");

        Assert.Equal(["a.md", "b.csv"], TableFinder.Beside(_folder.PathOf("b.csv")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("*.csv", "a.csv", "b.csv")]
    [InlineData("**/*.csv", "a.csv", "b.csv", "deep/c.csv")]
    [InlineData("deep/*", "deep/c.csv", "deep/d.md")]
    [InlineData("../*/[a].csv")]
    public void A_glob_means_what_it_matches(string glob, params string[] expected)
    {
        Write("a.csv", "b.csv", "deep/c.csv", "deep/d.md");

        if (expected.Length > 0)
            Assert.Equal(expected, Find(glob));
        else
            Assert.Throws<InputException>(() => Find(glob));
    }

    [Fact]
    public void A_glob_may_start_above_the_folder()
    {
        Write("a.csv", "deep/c.csv");

        Assert.Equal([_folder.PathOf("a.csv")], new TableFinder(_folder.PathOf("deep")).Find(["../*.csv"]));
        Assert.Equal([_folder.PathOf("a.csv")], new TableFinder(_folder.PathOf("deep")).Find([_folder.PathOf("*.csv")]));
    }

    [Fact]
    public void A_table_that_is_named_twice_is_found_once()
    {
        Write("a.csv", "b.csv");

        Assert.Equal(["b.csv", "a.csv"], Find("b.csv", ".", "*.csv"));
    }

    [Fact]
    public void The_nearest_name_is_suggested_for_a_file_that_is_missing()
    {
        Write("models.csv");

        var wrong = Assert.Throws<InputException>(() => Find("models.cvs"));

        Assert.Equal("There is no file or folder 'models.cvs'; did you mean 'models.csv'?", wrong.Message);
    }

    [Theory]
    [InlineData("nowhere/at/all.csv", "There is no file or folder 'nowhere/at/all.csv'")]
    [InlineData("nowhere/*.csv", "There is no file or folder 'nowhere/*.csv'")]
    [InlineData("*.csv", "'*.csv' has no tables: expected a CSV, TSV or Markdown file, a glob that matches one, or a folder with CSV or TSV files")]
    [InlineData(".", "'.' has no tables: expected a CSV, TSV or Markdown file, a glob that matches one, or a folder with CSV or TSV files")]
    public void What_leads_to_no_table_is_an_error(string path, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => Find(path)).Message);

    private void Write(params string[] files) => Array.ForEach(files, file => _folder.Write(file));

    private IEnumerable<string> Find(params string[] paths) => new TableFinder(_folder.Path).Find(paths)
        .Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'));
}
