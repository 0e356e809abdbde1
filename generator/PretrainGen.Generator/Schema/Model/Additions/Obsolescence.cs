using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>Which rows should not be used any more.</summary>
/// <param name="When">What such a row looks like.</param>
/// <param name="Message">What to tell those who use it.</param>
internal sealed record Obsolescence(Condition When, MessageTemplate? Message);
