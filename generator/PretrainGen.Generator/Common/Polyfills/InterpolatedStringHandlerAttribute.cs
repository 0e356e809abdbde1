#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Tells the compiler that a type takes interpolated strings piece by piece; .NET Standard 2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
#endif
