using System.Text.RegularExpressions;

namespace PretrainGen.Package.Tests.Support;

/// <summary>C# and tables that the documentation shows, so that what is tried is what is told.</summary>
internal static partial class Recipe
{
    /// <summary>The table of models on the page about what is generated.</summary>
    public static string Table => Blocks("generator/docs/generated.md", "csv").Single();

    /// <summary>The one piece of C# on the page about other libraries that mentions something.</summary>
    public static string CSharp(string mentioned) =>
        Blocks("generator/docs/interop.md", "csharp").Single(code => code.Contains(mentioned, StringComparison.Ordinal));

    /// <summary>The code in a language that a page of the repository shows.</summary>
    public static IEnumerable<string> Blocks(string page, string language) =>
        from Match match in Block().Matches(File.ReadAllText(Path.Combine(RepositoryCopy.Original, page)).ReplaceLineEndings("\n"))
        where match.Groups["language"].Value == language
        select match.Groups["text"].Value;

    [GeneratedRegex("^ *```(?<language>[a-z]+)\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
