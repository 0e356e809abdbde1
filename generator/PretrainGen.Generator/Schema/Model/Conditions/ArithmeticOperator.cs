namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What is done with values.</summary>
internal enum ArithmeticOperator
{
    Sum,

    Difference,

    Product,

    Ratio,
}
