using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Design;

/// <summary>The C# of the product looks as if one person had written it.</summary>
public class StyleTests
{
    private const int MaxLineLength = 140;

    [Fact]
    public void Lines_fit_on_a_screen()
    {
        var tooLong = from file in Files()
                      from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
                      where line.Text.Length > MaxLineLength
                      select $"{NameOf(file)}:{line.Number}: {line.Text.Length} characters";

        Assert.NotEmpty(Files());
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Braces_are_around_what_takes_more_than_a_line()
    {
        var wrong = from file in Files()
                    from line in Braces.FindWrong(File.ReadAllText(file))
                    select $"{NameOf(file)}:{line}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("if (a)\n    B();")]
    [InlineData("if (a)\n    B();\nelse\n    C();")]
    [InlineData("if (a)\n{\n    B();\n}\nelse if (c)\n{\n    D();\n    E();\n}")]
    [InlineData("if (a)\n{\n    B(\n        c);\n}")]
    [InlineData("if (a\n    && b)\n{\n    C();\n}")]
    [InlineData("if (a)\n{\n    // Why.\n    B();\n}")]
    [InlineData("if (a)\n{\n    var b = C();\n}")]
    [InlineData("foreach (var a in b)\n{\n    if (a)\n        C();\n}")]
    [InlineData("while (a)\n    B();")]
    [InlineData("using (A())\n{\n    B();\n    C();\n}")]
    public void Braces_are_right(string statement) => Assert.Empty(Braces.FindWrong(statement));

    [Theory]
    [InlineData("if (a)\n{\n    B();\n}", 1)]
    [InlineData("if (a)\n{\n    B();\n}\nelse\n{\n    C();\n}", 1, 5)]
    [InlineData("if (a)\n    B();\nelse if (c)\n{\n    D();\n    E();\n}", 1)]
    [InlineData("if (a)\n    B(\n        c);", 1)]
    [InlineData("if (a\n    && b)\n    C();", 1)]
    [InlineData("if (a)\n    // Why.\n    B();", 1)]
    [InlineData("foreach (var a in b)\n    if (a)\n        C();", 1)]
    [InlineData("foreach (var (a, b) in c)\n{\n    D();\n}", 1)]
    [InlineData("for (;;)\n{\n    B();\n}", 1)]
    [InlineData("while (a)\n{\n    B();\n}", 1)]
    [InlineData("using (A())\n{\n    B();\n}", 1)]
    [InlineData("lock (a)\n{\n    B();\n}", 1)]
    [InlineData("fixed (char* a = b)\n{\n    C();\n}", 1)]
    [InlineData("#if NET\nif (a)\n{\n    B();\n}\n#endif", 2)]
    public void Braces_are_wrong(string statement, params int[] lines) => Assert.Equal(lines, Braces.FindWrong(statement));

    private static IEnumerable<string> Files() =>
        ProductSources.FilesIn("generator", "runtime", "samples").Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal));

    private static string NameOf(string file) => Path.GetRelativePath(RepositoryRoot.Path, file);
}
