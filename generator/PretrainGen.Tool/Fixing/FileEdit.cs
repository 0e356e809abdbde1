using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Tool.Fixing;

/// <summary>A mend that a finding brings.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Path">The file that it is in.</param>
/// <param name="Span">What is replaced, in characters.</param>
/// <param name="Text">What takes its place, as the file writes it.</param>
/// <param name="IsClear">Whether nothing else can be meant.</param>
internal sealed record FileEdit(Diagnostic Finding, string Path, TextSpan Span, string Text, bool IsClear)
{
    /// <summary>The mends of a finding, clear and doubtful ones.</summary>
    public static IEnumerable<FileEdit> Of(Diagnostic finding) =>
        from mend in MendProperties.Read(finding.Properties)
        select new FileEdit(
            finding, mend.Path ?? finding.Location.GetLineSpan().Path, mend.Span, mend.Text, mend.IsClear);
}
