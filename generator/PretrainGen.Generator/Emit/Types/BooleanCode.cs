using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>True or false, stored as 1 or 0.</summary>
internal sealed class BooleanCode : CellCode
{
    /// <inheritdoc/>
    public override string Name => "bool";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => BuiltInType.Boolean;

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => (default, Code.Of($" == 1"));

    /// <inheritdoc/>
    public override void WriteConstant(SourceWriter writer, ColumnCode column, long number) => writer.Append($"{number == 1}");

    /// <inheritdoc/>
    public override void WriteItems(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers) =>
        arrays.WriteArray(BuiltInType.Boolean, field, numbers, static (line, number) => line.Append($"{number == 1}"));

    /// <inheritdoc/>
    public override string Describe(EntityColumn column, Entity entity, long number) => number == 1 ? "true" : "false";
}
