using System.Text.RegularExpressions;

namespace PretrainGen.Package.Tests.Support;

/// <summary>C# and tables that the documentation shows, so that what is tried is what is told.</summary>
internal static partial class Recipe
{
    /// <summary>The table of models on the page about what is generated.</summary>
    public static string Table => Blocks("generated.md", "csv").Single();

    /// <summary>The one piece of C# on the page about other libraries that mentions something.</summary>
    public static string CSharp(string mentioned) =>
        Blocks("interop.md", "csharp").Single(code => code.Contains(mentioned, StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string page, string language) =>
        from Match match in Block().Matches(
            File.ReadAllText(Path.Combine(RepositoryCopy.Original, "generator", "docs", page)).ReplaceLineEndings("\n"))
        where match.Groups["language"].Value == language
        select match.Groups["text"].Value;

    [GeneratedRegex("^ *```(?<language>[a-z]+)\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
