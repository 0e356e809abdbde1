using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Scorecard;

/// <summary>What the product makes of a file that nobody described.</summary>
/// <param name="Entities">What is inferred.</param>
/// <param name="TableRows">How many rows each table of the file has.</param>
/// <param name="Findings">What a build says.</param>
internal sealed record InferredFile(
    IReadOnlyList<InferredEntity> Entities, IReadOnlyList<int> TableRows, IReadOnlyList<InferredFinding> Findings)
{
    public static InferredFile Of(GoldFile gold)
    {
        var file = ProjectFile.Of(gold.Id + "/" + Path.GetFileName(gold.Path), Decode(gold.Path), [.. gold.Metadata]);
        var built = UndescribedTable.Build(file);
        return new(
            [.. built.Entities.Select(entity => entity.Model.Entity).OfType<Entity>().Select(InferredEntity.Of)],
            [.. built.Entities.SelectMany(entity => entity.Files).Select(reading => reading.Document).Distinct()
                .SelectMany(document => document.Tables).Select(table => table.Rows.Length)],
            [
                .. built.Findings
                    .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
                    .Select(finding => new InferredFinding(
                        finding.Location.GetLineSpan().StartLinePosition.Line + 1,
                        finding.Id,
                        finding.Severity == DiagnosticSeverity.Error,
                        finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)))
                    .OrderBy(finding => finding.Line),
            ]);
    }

    private static string Decode(string path)
    {
        using var reader = new StreamReader(path, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}

/// <summary>An entity as it was inferred.</summary>
internal sealed record InferredEntity(
    string Name, IReadOnlyList<InferredColumn> Columns, IReadOnlyList<string> Key, int RowCount, bool HasLinks)
{
    public static InferredEntity Of(Entity entity) => new(
        entity.Name,
        [.. entity.Columns.Select(InferredColumn.Of)],
        [.. entity.Columns.Where(column => column.Role == ColumnRole.Key).Select(column => column.Header)],
        entity.Rows.Count,
        entity.Rows.Any(row => row.Link is not null));
}

/// <summary>A column as it was inferred.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Kind">What its cells are, in the words of the scorecard.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Role">What it is for.</param>
internal sealed record InferredColumn(string Header, string Kind, bool IsNullable, ColumnRole Role)
{
    // Every other type is called there as it is here.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["guid"] = "text",
        ["long"] = "int",
        ["instant"] = "datetime",
        ["duration"] = "time",
        ["uri"] = "url",
    };

    public static InferredColumn Of(EntityColumn column) =>
        new(column.Header, column.IsList ? "list" : Kinds.GetValueOrDefault(column.Type, column.Type), column is { IsNullable: true, IsList: false }, column.Role);

    /// <inheritdoc/>
    public override string ToString() => Kind + (IsNullable ? "?" : "");
}

/// <summary>A finding that a build shows.</summary>
internal sealed record InferredFinding(int Line, string Id, bool IsError, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(IsError ? "error" : "warning")} {Id}: {Message}";
}
