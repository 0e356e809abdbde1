using System.Text.RegularExpressions;

namespace PretrainGen.Package.Tests.Support;

/// <summary>C# and tables that the README shows, so that what is tried is what is told.</summary>
internal static partial class Recipe
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "README.md"));

    /// <summary>The README's table of models.</summary>
    public static string Table => Blocks("csv").Single();

    /// <summary>The one piece of C# that mentions something.</summary>
    public static string CSharp(string mentioned) => Blocks("csharp").Single(code => code.Contains(mentioned, StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language) =>
        from Match match in Block().Matches(Page.ReplaceLineEndings("\n"))
        where match.Groups["language"].Value == language
        select match.Groups["text"].Value;

    [GeneratedRegex("^ *```(?<language>[a-z]+)\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
