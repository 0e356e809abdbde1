namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>What is known of a condition. As in SQL it may be neither true nor false, where a cell that it needs says nothing.</summary>
/// <remarks>In this order, "and" is the least of its parts and "or" the greatest.</remarks>
internal enum Truth
{
    False,
    Unknown,
    True,
}
