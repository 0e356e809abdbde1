using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>A finding as the pages of the documentation print it.</summary>
internal static class PrintedFinding
{
    /// <summary>The place, the severity in the product's words, the id and the English message.</summary>
    public static string Of(Diagnostic finding)
    {
        var position = finding.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(position.Path)}({position.StartLinePosition.Line + 1},{position.StartLinePosition.Character + 1}): {Word(finding.Severity)} {finding.Id}: {finding.GetMessage(Language.English)}");
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };
}
