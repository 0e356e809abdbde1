using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit;

/// <summary>
/// Values that C# has no constants of, made of the number that is stored: an array of them is made when it is first touched.
/// </summary>
internal abstract class NumberMadeCode : CellCode
{
    /// <inheritdoc/>
    public sealed override bool HasConstants => false;

    /// <inheritdoc/>
    public sealed override void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers)
    {
        var (before, after) = Conversion(column);
        arrays.WriteArray(column.ValueType, field, numbers, (line, number) => line.Append($"{before}{number}{after}"));
    }
}
