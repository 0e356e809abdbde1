using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What the product finds wrong with a file.</summary>
internal static class Findings
{
    /// <summary>The faults of a file: those of its shape, and each table without a column that could name its rows.</summary>
    public static IReadOnlyList<string> Of(ProjectFile file)
    {
        var text = new TestAdditionalText(file);
        var request = TableRequest.From((text, new TestOptionsProvider("", [file])), TestContext.Current.CancellationToken)!;
        var document = request.ReadTable(SchemaReading.Nothing, TestContext.Current.CancellationToken);
        var model = EntityModel.Build(EntityGroup.ByName([request.WithoutPositions(document, SchemaReading.Nothing)]).Single(), TestContext.Current.CancellationToken);
        return
        [
            .. document.Findings.Select(finding => $"{finding.Kind} at {finding.Span}: '{finding.Value}'"),
            .. model.Findings.Where(finding => finding.Fault == CellFault.NoKey).Select(finding => $"no usable key in table {finding.Cell.Section + 1}"),
        ];
    }
}
