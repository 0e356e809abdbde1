using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>One of few values, which become an enum. They are kept as their positions.</summary>
/// <param name="categories">The values.</param>
/// <param name="find">The position of a text; -1 where it is none of them.</param>
internal sealed class CategoryType(EquatableArray<Category> categories, Func<string, int> find) : NumberStoredType
{
    /// <summary>The values in their order.</summary>
    public EquatableArray<Category> Categories => categories;

    /// <inheritdoc/>
    public override string Name => "category";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Category;

    /// <inheritdoc/>
    public override CellValue? Read(string text) => find(text) is >= 0 and var position ? Load(position) : null;

    /// <inheritdoc/>
    public override CellValue Load(long number) => CellValue.OfCategory(categories[(int)number].Value, (int)number);
}
