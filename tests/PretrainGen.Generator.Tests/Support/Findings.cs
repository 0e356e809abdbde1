using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What the product finds wrong with a file.</summary>
internal static class Findings
{
    /// <summary>The faults of a file: those of its shape, and each table without a column that could name its rows.</summary>
    public static IReadOnlyList<string> Of(ProjectFile file)
    {
        var text = new TestAdditionalText(file);
        var request = TableRequest.From((text, new TestOptionsProvider("", [file])), TestContext.Current.CancellationToken)!;
        var document = TableReader.Read(text.GetText(), request.Format, request.Dialect, TestContext.Current.CancellationToken);
        var sections = TableFile.From(document, file.Path, request.Options).Sections;
        return
        [
            .. document.Findings.Select(finding => $"{finding.Kind} at {finding.Span}: '{finding.Value}'"),
            .. sections.Where(section => KeyInference.Find(section, request.Options.Key, known: null) < 0).Select(section => $"no usable key in table {section.Number}"),
        ];
    }
}
