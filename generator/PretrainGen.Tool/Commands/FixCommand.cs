using System.CommandLine;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules;
using PretrainGen.Tool.Fixing;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary><c>pretraingen fix</c>: mends what has one clear mend, and touches no other byte.</summary>
internal sealed class FixCommand : Command
{
    private readonly InputSymbols _inputs;
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = FixText.Of("DryRunDescription") };
    private readonly Option<string[]> _only = new("--only") { Description = FixText.Of("OnlyDescription") };

    /// <summary>The verb, with its options.</summary>
    public FixCommand()
        : base("fix", FixText.Of("FixDescription"))
    {
        _inputs = new InputSymbols(this);
        Add(_dryRun);
        Add(_only);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var isWanted = WantedBy(parsed);
        var result = await Progress.ShowAsync(
            FixText.Of("Fixing", _inputs.NamesOf(parsed)),
            async token =>
            {
                var tables = await _inputs.FindAsync(parsed, token).ConfigureAwait(false);
                return await TableFixer.FixAsync(tables, isWanted, token).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);

        var folder = Directory.GetCurrentDirectory();
        var isDryRun = parsed.GetValue(_dryRun);
        var unwritten = isDryRun ? WritePatch(result, folder) : await WriteAsync(result, cancellation).ConfigureAwait(false);
        new FixReport(isDryRun ? Console.Error : Console.Out, folder).Write(result.Without(unwritten), isWanted);
        return unwritten.Count > 0 ? ExitCode.Usage : result.HasErrors ? ExitCode.Findings : ExitCode.Success;
    }

    private Func<string, bool> WantedBy(ParseResult parsed)
    {
        var said = (parsed.GetValue(_only) ?? [])
            .SelectMany(ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = said.FirstOrDefault(id => !Descriptors.Ids.Contains(id, StringComparer.OrdinalIgnoreCase));
        if (unknown is null)
            return id => said.Count == 0 || said.Contains(id);

        throw new InputException(Suggestions.FindNearest(unknown, Descriptors.Ids) is { } nearest
            ? FixText.Of("NoSuchRuleNearest", unknown, nearest)
            : FixText.Of("NoSuchRule", unknown));
    }

    private static HashSet<string> WritePatch(FixResult result, string folder)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var (before, after) in result.Files.Changed)
            UnifiedDiff.Write(output, NameIn(folder, before.Path), before.Bytes, after.Bytes);
        return [];
    }

    private static string NameIn(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    // A file that cannot be written keeps none of the others from being mended.
    private static async Task<HashSet<string>> WriteAsync(FixResult result, CancellationToken cancellation)
    {
        var unwritten = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after) in result.Files.Changed)
        {
            try
            {
                await AtomicFile.WriteAsync(before.Path, after.Bytes, before.Bytes, cancellation).ConfigureAwait(false);
            }
            catch (InputException failure)
            {
                unwritten.Add(before.Path);
                await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            }
        }

        return unwritten;
    }
}
