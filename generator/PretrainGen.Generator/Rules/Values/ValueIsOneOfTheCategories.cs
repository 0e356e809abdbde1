using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value is one of those that the schema lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsOneOfTheCategories()
    : CellFaultRule(Descriptors.PTG2003_ValueIsOneOfTheCategories, CellFault.NotACategory, Wording.DidYouMean);
