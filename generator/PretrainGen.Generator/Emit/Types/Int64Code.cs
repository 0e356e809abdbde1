using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class Int64Code : CellCode
{
    /// <inheritdoc/>
    public override string Name => "long";

    /// <inheritdoc/>
    public override bool IsPlainNumber => true;

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => BuiltInType.Int64;

    /// <inheritdoc/>
    public override void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers) =>
        arrays.WriteArray(BuiltInType.Int64, field, numbers, static (line, number) => line.Append($"{number}"));
}
