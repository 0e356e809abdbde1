using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>A table or a schema as a file: its text, its lines, and how bad findings in it are.</summary>
internal sealed class DataFile(AdditionalText file, AnalyzerConfigOptions options)
{
    private const string Prefix = "pretraingen.";

    private readonly CancellableLazy<string> _text = new(cancellation => file.GetText(cancellation)?.ToString() ?? "");
    private LineMap? _lines;

    public string Path => file.Path;

    /// <summary>All of it; empty where the file has vanished.</summary>
    public string GetText(CancellationToken cancellation) => _text.Get(cancellation);

    /// <summary>A part of it; empty where the file says something else by now, and is shorter.</summary>
    public string GetText(TextSpan span, CancellationToken cancellation) =>
        GetText(cancellation) is var text && span.End <= text.Length ? text.Substring(span.Start, span.Length) : "";

    /// <summary>What the project's item says of the file; "" where it says nothing.</summary>
    public string Metadata(string name) => ItemMetadata.ValueOf(options, name);

    /// <summary>A stretch of the file as the compiler shows it.</summary>
    public Location Locate(TextSpan span)
    {
        _lines ??= new LineMap(GetText(CancellationToken.None));
        return Location.Create(Path, span, _lines.GetPositions(span));
    }

    /// <summary>How bad a rule's findings in this file are, as a section of <c>.editorconfig</c> says it; null where none does.</summary>
    /// <remarks>The compiler's own <c>dotnet_diagnostic</c> keys do not reach files that are not C#.</remarks>
    public ReportDiagnostic? SeverityOf(string id) =>
        options.TryGetValue($"{Prefix}{id}.severity", out var word) && SeverityOfWord(word) is { } severity
        && severity != ReportDiagnostic.Default
            ? severity
            : null;

    /// <summary>Whether a word says how bad findings are.</summary>
    public static bool IsSeverity(string word) => SeverityOfWord(word) is not null;

    /// <summary>All that sections of <c>.editorconfig</c> say to this package about the file.</summary>
    public IEnumerable<(string Name, string Value)> Settings() => Names()
        .Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => (name, options.TryGetValue(name, out var value) ? value.Trim() : ""));

    private IEnumerable<string> Names()
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // A host need not list them, and then nobody can tell what is misspelt.
            return [];
        }
    }

    private static ReportDiagnostic? SeverityOfWord(string word) => word.Trim().ToLowerInvariant() switch
    {
        "none" => ReportDiagnostic.Suppress,
        "silent" or "hidden" => ReportDiagnostic.Hidden,
        "suggestion" or "info" => ReportDiagnostic.Info,
        "warning" => ReportDiagnostic.Warn,
        "error" => ReportDiagnostic.Error,
        "default" => ReportDiagnostic.Default,
        _ => null,
    };
}
