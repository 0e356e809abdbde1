using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>A row of the entity, or of another one. It is kept as the position of the row.</summary>
/// <param name="rows">The rows by what the cells call them.</param>
/// <param name="valueOf">What a cell is compared by; null where that is its text.</param>
internal sealed class ReferenceType(RowIndex rows, Func<string, string>? valueOf = null) : NumberStoredType
{
    /// <summary>The rows that may be referred to.</summary>
    public RowIndex Rows => rows;

    /// <inheritdoc/>
    public override string Name => "reference";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Reference;

    /// <inheritdoc/>
    public override CellValue? Read(string text) =>
        (valueOf is null ? rows.Find(text) : rows.Find(text, valueOf(text))) is { } row ? Load(row) : null;

    /// <inheritdoc/>
    public override CellValue Load(long number) => CellValue.OfRow(rows.NameOf((int)number), (int)number);
}
