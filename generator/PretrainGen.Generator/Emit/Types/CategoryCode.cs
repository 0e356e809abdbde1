using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>One of few values: a member of an enum, stored as its number.</summary>
internal sealed class CategoryCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "category";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => column.Entity.Type($"{column.CategoryName}");

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => (Code.Of($"({column.ValueType})"), default);

    /// <inheritdoc/>
    public override void WriteConstant(SourceWriter writer, ColumnCode column, long number) =>
        writer.Append($"{column.ValueType}.{new Identifier(column.Column.Categories[(int)number].Identifier)}");

    /// <inheritdoc/>
    public override void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers) =>
        ListMembers.WriteMembers(arrays, column, field, numbers);

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) => column.Categories[(int)number].Value;
}
