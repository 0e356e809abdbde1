using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;

namespace PretrainGen.Tool.Drafting;

/// <summary>The columns that name the rows, and whether a schema may say so.</summary>
/// <param name="Headers">The columns; none where the rows have no names.</param>
/// <param name="Faults">What would be an error if the schema named the key: it stays a guess as long as there are any.</param>
internal sealed record KeyDraft(IReadOnlyList<string> Headers, IReadOnlyList<Fault<CellFault, CellAddress>> Faults)
{
    /// <summary>Whether the schema names the key.</summary>
    public bool IsDeclared => Headers.Count > 0 && Faults.Count == 0;

    /// <summary>The key of an entity.</summary>
    public static KeyDraft Of(EntityModel model) => new(
        model.Table.HasKey ? HeadersOf(model) : [],
        model.Table.IsKeyInferred ? [.. model.Findings.Where(IsOfKey)] : []);

    private static string[] HeadersOf(EntityModel model) => model.Table.Columns.FirstOrDefault(column => column.IsKey) is { } single
        ? [single.Header]
        : [.. (model.Table.Sections.FirstOrDefault(section => section.Key.Length > 0) is { } section
            ? section.Key.Select(column => section.Columns[column].Header)
            : [])];

    private static bool IsOfKey(Fault<CellFault, CellAddress> fault) => fault.Place.Row >= 0
        && fault.Kind is CellFault.RepeatedKey or CellFault.MissingRequired or CellFault.IdentifierCollision or CellFault.NoIdentifier;
}
