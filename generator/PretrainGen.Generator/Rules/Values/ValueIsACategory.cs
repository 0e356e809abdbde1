using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value is one of those that the schema lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsACategory()
    : CellFaultRule(Descriptors.PTG2003_ValueIsACategory, CellFault.NotACategory, Message.DidYouMean);
