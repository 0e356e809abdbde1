using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Testing.Projects;
using PretrainGen.Testing.Running;
using PretrainGen.Tool.Drafting;
using PretrainGen.Tool.Drafting.Proof;
using PretrainGen.Tool.Drafting.Rules;
using PretrainGen.Tool.Drafting.Writing;
using PretrainGen.Tool.Inputs;

namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>Tables of the shared folder, built without and with their drafted schemas.</summary>
internal static class RealTables
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".md"];

    /// <summary>The tables of a folder by their paths in the shared folder; the test is skipped where there is none.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var shared = SharedFolder.Require();
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(shared, folder), "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What is wrong with the draft of a table, a line each; null where it has none.</summary>
    /// <param name="table">The full path.</param>
    /// <param name="proposals">Takes how many checks are proposed.</param>
    /// <param name="cancellation">Cancels the test.</param>
    public static async Task<IReadOnlyList<string>?> FaultsOfDraftAsync(
        string table, List<Proposal> proposals, CancellationToken cancellation)
    {
        // Some lie in data packages that describe them.
        using var folder = new DraftFolder();
        var copy = folder[Path.GetFileName(table)];
        File.Copy(table, copy);
        var result = await TableDrafter.DraftAsync(new DraftRequest(copy) { ProposesRules = true }, cancellation);
        if (result.Refusal is { } refusal)
            return IsOfTable(refusal) ? null : [$"{table}: {refusal.Text} {string.Join(' ', refusal.Places)}"];

        proposals.AddRange(result.Proposals);
        var file = ProjectFile.FromDisk(copy);
        var schema = DescriptionFinder.SchemaPathOf(copy);
        var (before, after) = (new TestProject(file), new TestProject(file, ProjectFile.Schema(schema, SchemaJson.Write(result.Draft!))));
        var (found, checks) = (FindingsIn(before), new TestProject(file, ProjectFile.Schema(schema, result.Text)));
        return
        [
            .. LinesThatDiffer(CodeOf(before), CodeOf(after)).Take(3).Select(line => $"{table}: code {line}"),
            .. Findings.New(found, FindingsIn(after)).Select(finding => $"{table}: {finding}"),
            .. Findings.New(found, FindingsIn(checks)).Select(finding => $"{table}: with checks {finding}"),
        ];
    }

    // A file without a table, or with several, has no schema; and a broken record is mended before anything is frozen.
    private static bool IsOfTable(Refusal refusal) => refusal.Text switch
    {
        "Refused_NoTable" or "Refused_SeveralEntities" or "Refused_SharedName"
            or "Refused_OtherHeader" or "Refused_SeparateTables" or "Refused_RepeatedHeader" => true,
        "Refused_Complaints" => refusal.Places.All(place => place.Contains("PTG1002", StringComparison.Ordinal)
            || place.Contains("PTG1003", StringComparison.Ordinal)
            || place.Contains("PTG1004", StringComparison.Ordinal)),
        _ => false,
    };

    private static Dictionary<string, string[]> CodeOf(TestProject project) => GeneratorRunner.Run(project).Sources.ToDictionary(
        source => source.HintName,
        source => source.Text.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).ToArray(),
        StringComparer.Ordinal);

    private static IEnumerable<string> LinesThatDiffer(Dictionary<string, string[]> before, Dictionary<string, string[]> after) =>
        before.Keys.Union(after.Keys).SelectMany(file => !before.TryGetValue(file, out var old) || !after.TryGetValue(file, out var now)
            ? [file]
            : old.Length != now.Length ? [$"{file} has {now.Length} lines, not {old.Length}"]
            : old.Zip(now).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.Trim()));

    private static ImmutableArray<Diagnostic> FindingsIn(TestProject project) => RuleRunner.Run(
        RuleRunner.NoCode,
        new AnalyzerOptions([.. project.Files.Select(file => new TestAdditionalText(file))], project.CreateOptions())).FindingsOrThrow();
}
