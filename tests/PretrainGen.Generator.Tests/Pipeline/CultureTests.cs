using System.Globalization;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>Where a project is built, and where it runs, makes no difference to what its tables say.</summary>
public class CultureTests
{
    private static readonly ProjectFile Numbers = ProjectFile.Of("numbers.csv", """
        Name,Integer,Real,Day,Class,Text
        INDIGO,-1,-1.5,2020-02-29,first,i
        indıgo,1234567,1234567.25,1999-12-31,last,İ
        Straße,0,1e-7,2000-01-01,first,ß
        ﬁle,2,3,2001-01-01,last,ﬁ

        """);

    /// <summary>Dotless i, a minus sign that is no hyphen, other digits, other calendars, other separators, no Latin letters, and nobody's.</summary>
    public static TheoryData<string> Cultures => ["tr-TR", "az-Latn-AZ", "fi-FI", "fa-IR", "ar-SA", "th-TH", "de-CH", "lt-LT", "zh-CN", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_same_bytes_are_generated(string culture)
    {
        var expected = Generate("en-US");

        Assert.Equal(expected, Generate(culture));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    public void The_same_answers_are_given(string culture)
    {
        using var scope = new CultureScope(culture);
        var project = new TestProject(Numbers).Run();

        project.AssertCompiles();
        project.AssertValues(
            ("NumberTable.Keys.ToArray()", "INDIGO, Indıgo, Straße, ﬁle"),
            ("NumberTable.Get(\"INDIGO\").Integer", "-1"),
            ("NumberTable.Get(\"INDIGO\").Real", "-1.5"),
            ("NumberTable.Get(\"Straße\").Real == 0.0000001", "True"),
            ("NumberTable.Get(\"INDIGO\").Day.Day", "29"),
            ("NumberTable.TryGet(\"indigo\", StringComparison.OrdinalIgnoreCase, out var entry) ? entry.Name : \"none\"", "INDIGO"),
            ("NumberTable.TryGet(\"INDİGO\", StringComparison.OrdinalIgnoreCase, out var entry)", "False"),
            ("NumberTable.TryGet(\"file\", StringComparison.OrdinalIgnoreCase, out var entry)", "False"),
            ("NumberTable.WhereClass(NumberClass.First).Count", "2"));
    }

    [Fact]
    public void These_cultures_are_known_here()
    {
        using var scope = new CultureScope("tr-TR");
        Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture));
        using var inner = new CultureScope("fi-FI");
        Assert.Equal("\u22121", (-1).ToString(CultureInfo.CurrentCulture));
    }

    private static string Generate(string culture)
    {
        using var scope = new CultureScope(culture);
        return string.Join("\n", new TestProject(Numbers, SampleTables.Animals).Run().Sources.Select(source => $"{source.HintName}\n{source.Text}"));
    }

    /// <summary>Makes a culture the current one for a while.</summary>
    private sealed class CultureScope : IDisposable
    {
        private readonly (CultureInfo Format, CultureInfo Language) _before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _before;
    }
}
