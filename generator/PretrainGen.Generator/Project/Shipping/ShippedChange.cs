using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Shipping;

/// <summary>One thing that shipping changes.</summary>
/// <param name="Before">What was shipped before; null for what is new.</param>
/// <param name="After">What is shipped now; null for what is no more.</param>
/// <param name="IsBreaking">Whether code or data of users may break.</param>
internal sealed record ShippedChange(ShippedFact? Before, ShippedFact? After, bool IsBreaking);
