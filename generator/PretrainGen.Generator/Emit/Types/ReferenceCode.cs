using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>A row: a member of the enum of its entity, stored as its number.</summary>
internal sealed class ReferenceCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "reference";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => column.Entity.Referenced(column.Column);

    /// <inheritdoc/>
    public override ColumnData Stored(ColumnCode column, ColumnData data) => data is NumberData numbers
        ? new NumberData(numbers.Values.ConvertAll(row => row is { } named ? (long?)column.ReferenceValue(named) : null))
        : data;

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => (Code.Of($"({column.ValueType})"), default);

    // A member of another entity, or one that should not be used any more, is written as its number.
    /// <inheritdoc/>
    public override void WriteConstant(SourceWriter writer, ColumnCode column, long number)
    {
        if (column.Column.Target is null && column.Entity.Entity.Rows[(int)number] is { Obsolete: null, Identifier: var identifier })
            writer.Append($"{column.ValueType}.{new Identifier(identifier)}");
        else
            writer.Append($"({column.ValueType})({column.ReferenceValue(number)})");
    }

    /// <inheritdoc/>
    public override void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers) =>
        ListMembers.WriteMembers(arrays, column, field, numbers);

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) =>
        column.Target is { } target ? target.Names[(int)number] : entity.Rows[(int)number].Name;
}
