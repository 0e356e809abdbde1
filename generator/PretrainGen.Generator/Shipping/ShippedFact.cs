namespace PretrainGen.Generator.Shipping;

/// <summary>One fact that was shipped: a line of a shipped file without its position.</summary>
/// <param name="Entity">The entity that it is about.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Number">The number of the member; null for what has none.</param>
/// <param name="Key">The name of the row, or the text of the category; "" for what has none.</param>
/// <param name="Member">The member of the enum, the property or the method.</param>
/// <param name="Type">The enum of a category, the type of a property, or what a method takes; "" for rows.</param>
internal sealed record ShippedFact(string Entity, ShippedKind Kind, int? Number, string Key, string Member, string Type)
{
    /// <summary>The order of the lines: new facts of two branches fall on different places, or on the same and then conflict.</summary>
    public static Comparison<ShippedFact> Order { get; } = Compare;

    /// <summary>Whether it is about a row that there is.</summary>
    public bool IsRow => Kind == ShippedKind.Row;

    /// <summary>Whether no other row may have its number.</summary>
    public bool ReservesNumber => Kind is ShippedKind.Row or ShippedKind.Removed;

    /// <summary>The enum whose numbers it is one of: "" for that of the rows.</summary>
    public string Enum => Kind == ShippedKind.Category ? Type : "";

    private static int Compare(ShippedFact left, ShippedFact right)
    {
        var order = string.CompareOrdinal(left.Entity, right.Entity);
        if (order == 0)
            order = left.Kind.CompareTo(right.Kind);
        if (order == 0)
            order = string.CompareOrdinal(left.Enum, right.Enum);
        if (order == 0)
            order = string.CompareOrdinal(left.Key, right.Key);
        if (order == 0)
            order = string.CompareOrdinal(left.Member, right.Member);
        if (order == 0)
            order = string.CompareOrdinal(left.Type, right.Type);
        return order == 0 ? Nullable.Compare(left.Number, right.Number) : order;
    }
}
