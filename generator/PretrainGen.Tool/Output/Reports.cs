using Spectre.Console;

namespace PretrainGen.Tool.Output;

/// <summary>The formats of reports, by the words that a command line has for them.</summary>
internal static class Reports
{
    // Where nobody has said how wide a line may be.
    private const int WidthOfFile = 120;
    private const int Unlimited = 1_000_000;

    private static readonly Dictionary<string, Func<IReport>> ByFormat = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text"] = CreateText,
        ["json"] = () => new JsonReport(Console.Out),
        ["sarif"] = () => new SarifReport(Console.Out),
        ["github"] = () => new GitHubReport(Console.Out),
    };

    /// <summary>The words.</summary>
    public static IEnumerable<string> Formats => ByFormat.Keys;

    /// <summary>A report to standard output.</summary>
    public static IReport Create(string format) => ByFormat[format]();

    // Lines of tables are cut by the report itself; messages never are, so that programs can read them.
    private static TextReport CreateText()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        var width = Console.IsOutputRedirected ? WidthOfFile : console.Profile.Width;
        console.Profile.Width = Unlimited;
        return new TextReport(console, width);
    }
}
