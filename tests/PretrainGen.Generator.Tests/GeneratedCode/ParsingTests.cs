using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>An entry is parsed as .NET parses anything, and the text of a cell as its category.</summary>
public class ParsingTests
{
    private const string Generic = """
        static T Parse<T>(string text) where T : IParsable<T> { return T.Parse(text, null); }
        static T ParseSpan<T>(string text) where T : ISpanParsable<T> { return T.Parse(text.AsSpan(), null); }
        static string TryParse<T>(string text) where T : IParsable<T> { return T.TryParse(text, null, out var value) ? value.ToString() : "none"; }
        static string TryParseSpan<T>(string text) where T : ISpanParsable<T> { return T.TryParse(text.AsSpan(), null, out var value) ? value.ToString() : "none"; }
        static string Error(Action parse) { try { parse(); return "none"; } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }

        """;

    public static TheoryData<string> Platforms => [.. TargetPlatform.All.Select(platform => platform.Name)];

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void An_entry_is_parsed_like_a_number(string platform) => Assert.Equal(
        "Bear 2.0|emu|Bee|none|none|Wasp|none|FormatException: 'Bea' is no Animal. Did you mean 'Bee' or 'Bear 2.0'?|ArgumentNullException|FormatException: 'Bea' is no Animal. Did you mean 'Bee' or 'Bear 2.0'?",
        Animals(platform).RunSnippet(Generic + """
            static string Run() => string.Join("|",
                Parse<AnimalEntry>("Bear 2.0"), ParseSpan<AnimalEntry>("emu"),
                TryParse<AnimalEntry>("Bee"), TryParse<AnimalEntry>("bee"), TryParse<AnimalEntry>(null!), TryParseSpan<AnimalEntry>("Wasp"), TryParseSpan<AnimalEntry>("Bear"),
                Error(() => Parse<AnimalEntry>("Bea")), Error(() => Parse<AnimalEntry>(null!)).Split(':')[0], Error(() => ParseSpan<AnimalEntry>("Bea")));
            """));

    [Fact]
    public void An_older_language_has_no_such_interface()
    {
        var project = new TestProject(SampleTables.Animals) { Platform = TargetPlatform.Net100 with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10 } };

        Assert.DoesNotContain(project.Run().AssertCompiles().Sources, source => source.Text.Contains("Parsable", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void A_category_is_parsed_from_the_text_of_its_cells(string platform)
    {
        var animals = Animals(platform);

        animals.AssertValues(
            ("AnimalTable.ParseClass(\"Mammal\")", "Mammal"),
            ("AnimalTable.TryParseClass(\"Insect\", out AnimalClass found) ? found.ToString() : \"none\"", "Insect"),
            ("AnimalTable.TryParseClass(\"insect\", out AnimalClass found)", "False"),
            ("AnimalTable.TryParseClass(null, out AnimalClass found)", "False"));
        animals.AssertMessages(
            ("AnimalTable.ParseClass(\"Mamal\")", "KeyNotFoundException", ["'Mamal' is no Class", "'Mammal'"]),
            ("AnimalTable.ParseClass(null)", "ArgumentNullException", ["name"]));
    }

    private static GeneratorResult Animals(string platform) => new TestProject(SampleTables.Animals) { Platform = TargetPlatform.Named(platform) }.Run();
}
