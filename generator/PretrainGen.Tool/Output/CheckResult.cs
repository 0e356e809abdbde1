using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Output;

/// <summary>What a check found, ready to be reported.</summary>
/// <param name="Findings">The findings, by file and place.</param>
/// <param name="TableCount">How many tables were checked.</param>
/// <param name="TextOf">The text of a file, as the rules read it.</param>
internal sealed record CheckResult(IReadOnlyList<Diagnostic> Findings, int TableCount, Func<string, SourceText> TextOf)
{
    /// <summary>The least severity that is shown.</summary>
    public DiagnosticSeverity Least { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>The folder that the user is in: paths start there.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The findings that are shown.</summary>
    public IEnumerable<Diagnostic> Shown => Findings.Where(finding => finding.Severity >= Least);

    /// <summary>How many findings are as severe as this.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings have a mend that nobody has to decide about.</summary>
    public int MendableCount => Findings.Count(finding => MendProperties.Read(finding.Properties).Any(mend => mend.IsClear));

    /// <summary>What a finding says, in the language of the user.</summary>
    public static string MessageOf(Diagnostic finding) => finding.GetMessage(ToolText.Language);

    /// <summary>How severe a finding is, in the words of compilers.</summary>
    public static string SeverityOf(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
