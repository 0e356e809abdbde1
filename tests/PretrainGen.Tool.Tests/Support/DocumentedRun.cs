using System.Text.RegularExpressions;

namespace PretrainGen.Tool.Tests.Support;

/// <summary>A page of the documentation: the files that it shows, and the commands with what they print.</summary>
/// <remarks>A file is a block of code after a line that names it in backquotes; a command is a block that starts with <c>$ pretraingen</c>.</remarks>
internal sealed partial class DocumentedRun(string page)
{
    private readonly string _text = File.ReadAllText(RepositoryRoot.Combine("generator", "docs", page)).ReplaceLineEndings("\n");

    /// <summary>The files by their names.</summary>
    public IEnumerable<(string Name, string Text)> Files => FileBlock().Matches(_text)
        .Select(match => (match.Groups["name"].Value, match.Groups["text"].Value));

    /// <summary>The commands, with what they print.</summary>
    public IEnumerable<(string[] Arguments, string Output)> Commands => CommandBlock().Matches(_text)
        .Select(match => (match.Groups["arguments"].Value.Split(' '), match.Groups["output"].Value));

    [GeneratedRegex("""`(?<name>[^`\n]+\.(csv|tsv|md|json))`[^`\n]*:\n\n```(csv|json|markdown)\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex("""```console\n\$ pretraingen (?<arguments>[^\n]+)\n(?<output>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex CommandBlock();
}
