using System.Globalization;
using System.Text;
using PretrainGen.Generator.Tests.Hostile;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>The same table gives the same bytes, wherever and in whatever company it lies.</summary>
public class DeterminismTests
{
    private static readonly ProjectFile Planets = ProjectFile.Of("planets.csv", "Name,Moons\nEarth,1\nMars,2\n");

    [Fact]
    public void The_order_of_files_does_not_count() =>
        Assert.Equal(Generate(SampleTables.Animals, Planets), Generate(Planets, SampleTables.Animals));

    [Fact]
    public void The_order_of_files_of_one_entity_does_not_count()
    {
        var inner = ProjectFile.Of("a/inner.csv", "Name,Moons\nEarth,1\nMars,2\n", ("EntityName", "Planet"));
        var outer = ProjectFile.Of("b/outer.csv", "Name,Rings\nSaturn,7\nMars,0\n", ("EntityName", "Planet"));
        var others = ProjectFile.Of("c/inner.csv", "Name,Rings\nPluto,0\n", ("EntityName", "Planet"));

        var expected = Generate(inner, outer, others);

        Assert.Equal(expected, Generate(others, outer, inner));
        Assert.Equal(expected, Generate(outer, inner, others));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_kind_of_newline_does_not_count(string newline) =>
        Assert.Equal(Generate(SampleTables.Animals), Generate(SampleTables.Animals with { Text = SampleTables.Animals.Text.ReplaceLineEndings(newline) }));

    [Fact]
    public void A_byte_order_mark_does_not_count() =>
        Assert.Equal(Generate(Planets), Generate(Planets with { Text = "\uFEFF" + Planets.Text }));

    [Theory]
    [InlineData("/elsewhere/and/deeper/planets.csv")]
    [InlineData("C:\\Users\\someone\\planets.csv")]
    [InlineData("/project/data/planets.csv")]
    public void The_directory_does_not_count(string path)
    {
        var generated = Generate(Planets with { Path = path });

        Assert.Equal(Generate(Planets), generated);
        Assert.DoesNotContain("someone", generated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generated_file_has_line_feeds_and_no_sign_that_cannot_be_seen()
    {
        var strange = from table in HostileTables.All
                      from source in new TestProject(table.Files) { RootNamespace = table.RootNamespace }.Run().Sources
                      from rune in source.Text.EnumerateRunes()
                      where rune.Value != '\n' && IsStrange(rune)
                      select $"U+{rune.Value:X4} in {source.HintName} of '{table.Name}'";

        Assert.Empty(strange.Distinct());
    }

    [Fact]
    public void The_name_of_a_generated_file_is_plain()
    {
        var names = HostileTables.All.SelectMany(table => new TestProject(table.Files) { RootNamespace = table.RootNamespace }.Run().Sources).Select(source => source.HintName);

        Assert.All(names, name => Assert.Matches(@"\A[A-Za-z0-9._-]{1,120}\z", name));
    }

    /// <summary>Identifiers and doc comments may be in any script, but a sign that hides or moves others may not be there; U+FFFD stands for half a surrogate pair.</summary>
    private static bool IsStrange(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Generate(params ProjectFile[] files) =>
        string.Join("\n", new TestProject(files).Run().Sources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"{source.HintName}\n{source.Text}"));
}
