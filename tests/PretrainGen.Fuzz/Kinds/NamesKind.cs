using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Hostile texts as names, headers, cells, headings, file names and words of a schema. Whatever they are, they read back as they were.</summary>
internal sealed class NamesKind() : FuzzKind("names", 3)
{
    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        string[] headers = ["Name", "Text", .. random.UpTo(4).Select(_ => HostileTexts.Any(random))];
        var names = Enumerable.Range(0, 1 + size).Select(_ => HostileTexts.Any(random)).ToList();
        var rows = names.Select(name => (string[])[name, name, .. headers.Skip(2).Select(_ => random.From(["1", "2.5", "", "x", "y", HostileTexts.Any(random)]))]).Prepend(headers);
        var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
        var project = new TestProject(
        [
            ProjectFile.Of($"data/{FileName(random)}.csv", text, ("EntityName", "Thing"), ("Key", "Name"), ("Schema", random.OneIn(2) ? "things.schema.json" : "")),
            ProjectFile.Schema("things.schema.json", Schema(random, headers)),
            ProjectFile.Of("notes.md", $"# {HostileTexts.Any(random)}\n\n## {HostileTexts.Any(random)}\n\n| Name | {HostileTexts.Any(random)} |\n|---|---|\n| {HostileTexts.Any(random)} | {HostileTexts.Any(random)} |\n"),
        ])
        {
            Platform = random.From(TargetPlatform.All),
            RootNamespace = random.OneIn(3) ? HostileTexts.Any(random) : "Consumer",
        };

        return PipelineCheck.Find(project, Counts, out var result) ?? ReadBack(project, result, names);
    }

    /// <summary>The constants are the names, and the texts stand in the literals.</summary>
    private static Breach? ReadBack(TestProject project, PipelineResult result, IEnumerable<string> names)
    {
        var expected = names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var constants = result.Compilation.GetSymbolsWithName("ThingNames", SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(type => type.ContainingType is null)
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>()).Select(field => (string)field.ConstantValue!).ToList();
        if (!constants.SequenceEqual(expected.Where(name => constants.Contains(name) || name.Trim().Length > 0), StringComparer.Ordinal))
            return new Breach("names read back", $"{Write(expected)} became {Write(constants)}") { Project = project };

        var literals = result.Sources.SelectMany(source => source.SyntaxTree.GetRoot().DescendantTokens())
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText).ToHashSet(StringComparer.Ordinal);
        return expected.Find(text => text.Trim().Length > 0 && !literals.Contains(text)) is { } lost
            ? new Breach("texts read back", Printing.Literal(lost)) { Project = project }
            : null;
    }

    private static string Schema(Random random, IEnumerable<string> headers) => JsonText.Of(new Dictionary<string, object?>
    {
        ["title"] = HostileTexts.Any(random),
        ["fields"] = headers.Distinct(StringComparer.Ordinal).Select((header, column) => new Dictionary<string, object?>
        {
            ["name"] = header,
            ["type"] = column < 2 || random.OneIn(2) ? "string" : "any",
            ["title"] = HostileTexts.Any(random),
            ["description"] = HostileTexts.Any(random),
            ["categories"] = column >= 2 && random.OneIn(3) ? new object?[] { new Dictionary<string, object?> { ["value"] = "x", ["label"] = HostileTexts.Any(random), ["description"] = HostileTexts.Any(random) }, "y" } : null,
        }.Where(pair => pair.Value is not null).ToDictionary()).ToArray(),
        ["pretraingen"] = new Dictionary<string, object?>
        {
            ["doc"] = "Text",
            ["link"] = "Text",
            ["obsolete"] = new Dictionary<string, object?> { ["when"] = new Dictionary<string, object?> { ["Name"] = new Dictionary<string, object?> { ["pattern"] = "." } }, ["message"] = HostileTexts.Any(random) + "{Name}" },
            ["rules"] = new object?[] { new Dictionary<string, object?> { ["id"] = HostileTexts.Any(random), ["then"] = new Dictionary<string, object?> { ["Text"] = new Dictionary<string, object?> { ["missing"] = true } }, ["message"] = HostileTexts.Any(random) + "{Text}" } },
        },
    });

    private static string FileName(Random random) => HostileTexts.Any(random, 3).Replace('/', '_').Replace('\\', '_');

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Write(IEnumerable<string> texts) => string.Join(", ", texts.Select(Printing.Literal));
}
