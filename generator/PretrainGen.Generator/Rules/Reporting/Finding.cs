using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>Something wrong, at its place.</summary>
/// <param name="Place">Where to look first.</param>
/// <param name="Others">Where to look next.</param>
/// <param name="Severity">How bad it is, where the schema says so; null for what the rule says.</param>
/// <param name="Arguments">What is filled into the message.</param>
internal sealed record Finding(FileSpan Place, IReadOnlyList<FileSpan> Others, DiagnosticSeverity? Severity, Message[] Arguments)
{
    /// <summary>The key of the row that it is about; null where it is about no row.</summary>
    public string? Key { get; init; }

    /// <summary>What brought it about; null where it has a cause of its own.</summary>
    public FindingCause? Cause { get; init; }

    /// <summary>How many findings it stands for, itself included.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What would put it right; made where somebody asks.</summary>
    public IEnumerable<Mend> Mends { get; init; } = [];

    /// <summary>What it says, in no language: enough to tell two findings at one place apart.</summary>
    public string Words => string.Join("\n", Arguments.AsEnumerable());

    /// <summary>The finding as the compiler shows it; null where the file's section of <c>.editorconfig</c> switches it off.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticDescriptor descriptor)
    {
        var severity = Place.File.SeverityOf(descriptor.Id);
        return severity == ReportDiagnostic.Suppress
            ? null
            : Diagnostic.Create(
                descriptor,
                Place.ToLocation(),
                ToSeverity(severity) ?? Severity ?? descriptor.DefaultSeverity,
                Others.Select(other => other.ToLocation()),
                MendProperties.Of(Mends, Place.File),
                Text(descriptor.Id));
    }

    private Message Text(string id)
    {
        var text = Message.Of(id + "_Message", Arguments);
        return Count > 1 ? Message.Of("FirstOfMany", text, Message.Number(Count)) : text;
    }

    private static DiagnosticSeverity? ToSeverity(ReportDiagnostic? severity) => severity switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
